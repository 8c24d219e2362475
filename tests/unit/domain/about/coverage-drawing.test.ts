import { expect, it } from 'vitest';
import { coverageDrawing } from '../../../../src/domain/about/coverage-drawing.ts';
import type { CoverageFeature } from '../../../../src/schema/coverage.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const square = (west: number, south: number, side: number) =>
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ].map(([lng = 0, lat = 0]) => lngLat(lng, lat));

const COVERAGE: readonly CoverageFeature[] = [
  {
    type: 'Feature',
    properties: { level: 'complete', vintage: '2026-05' },
    geometry: { type: 'Polygon', coordinates: [square(120, 30, 0.2)] },
  },
];

it('draws the areas from their own upper left corner, north up', () => {
  const drawing = coverageDrawing(COVERAGE, [
    { type: 'Polygon', coordinates: [square(120.05, 30.05, 0.05)] },
  ]);
  // 0.2° of 512 · 2¹⁰ pixels round the world
  expect(drawing?.size.width).toBeCloseTo(291.27, 1);
  const [area] = drawing?.areas ?? [];
  expect([area?.level, area?.vintage]).toEqual(['complete', '2026-05']);
  expect(area?.path).toMatch(/^M0\.0 33\d\.\dL291\.3 33\d\.\dL291\.3 0\.0L0\.0 0\.0L.*Z$/);
  expect(drawing?.outline).toMatch(/^M72\.8 25\d/);
});

it('draws nothing where nothing is known', () => {
  expect(coverageDrawing([], [])).toBeNull();
  expect(coverageDrawing(COVERAGE, [])).toBeNull();
});
