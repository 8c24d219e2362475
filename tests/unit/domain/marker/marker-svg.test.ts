import { expect, test } from 'vitest';
import type { MarkerDrawing, MarkerShape } from '../../../../src/domain/marker/marker-drawing.ts';
import { markerSvg } from '../../../../src/domain/marker/marker-svg.ts';

const shape: MarkerShape = { path: 'M0 0H9', fill: '#fff', stroke: null, scale: 1, half: null };
const svg = (part: Partial<MarkerShape>): string => {
  const drawing: MarkerDrawing = { box: { min: -3, size: 38 }, shapes: [{ ...shape, ...part }] };
  return markerSvg(drawing, 44);
};

test('writes the box and the size', () => {
  expect(svg({})).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44" viewBox="-3 -3 38 38"><path d="M0 0H9" fill="#fff"/></svg>',
  );
});

test('writes dashes with flat ends', () => {
  expect(svg({ stroke: { color: '#000', width: 1.7, dash: [3.1, 2.5] } })).toContain(
    'stroke-width="1.7" stroke-linejoin="round" stroke-linecap="butt" stroke-dasharray="3.1 2.5"',
  );
});

test('enlarges about the middle of the grid', () => {
  expect(svg({ scale: 1.12 })).toContain('transform="translate(16 16) scale(1.12) translate(-16 -16)"');
});

test('clips a half without an id that could clash on a page', () => {
  expect(svg({ half: 'lower' })).toContain(
    '<svg x="-8" y="16.6" width="48" height="23.4" viewBox="-8 16.6 48 23.4">',
  );
});
