import { expect, test } from 'vitest';
import {
  buildCasing,
  buildMarker,
  buildMiniMarker,
  buildSelectedMarker,
} from '../../../../src/domain/marker/build-marker.ts';
import { GLYPHS } from '../../../../src/domain/marker/glyphs.ts';
import { SILHOUETTES } from '../../../../src/domain/marker/silhouettes.ts';
import { KNOWN_CATEGORIES } from '../../../../src/schema/category.ts';
import { STATUSES, type Status } from '../../../../src/schema/status.ts';

const colors = { ink: 'ink', paper: 'paper' };
const industry = (status: Status) => buildMarker({ category: 'industry', status, ...colors });
const ofPath = (status: Status, path: string) =>
  industry(status).shapes.filter((shape) => shape.path === path);

test('an open place is a solid silhouette with its glyph in paper', () => {
  const { shapes } = industry('open');
  expect(shapes.at(-2)).toMatchObject({ path: SILHOUETTES.industry, fill: 'ink' });
  expect(shapes.at(-1)).toMatchObject({ path: GLYPHS.industry.fill, fill: 'paper' });
});

test('a refurbished place wears a ring round a smaller core', () => {
  const [, , ring, core] = ofPath('refurbished', SILHOUETTES.industry);
  expect(ring).toMatchObject({ fill: null, stroke: { color: 'ink', width: 1.5 }, scale: 1.12 });
  expect(core).toMatchObject({ fill: 'ink', scale: 0.86 });
});

test('under construction the glyph changes colour at the waterline', () => {
  const glyph = ofPath('under-construction', GLYPHS.industry.fill);
  expect(glyph.map(({ half, fill }) => [half, fill])).toEqual([
    ['upper', 'ink'],
    ['lower', 'paper'],
  ]);
});

test('a planned place is a dashed outline', () => {
  const [, , outline] = ofPath('planned', SILHOUETTES.industry);
  expect(outline).toMatchObject({ fill: null, stroke: { color: 'ink', width: 1.7, dash: [3.1, 2.5] } });
});

test.each(STATUSES)('every category has its own drawing when %s', (status) => {
  const drawings = KNOWN_CATEGORIES.map((category) =>
    JSON.stringify(buildMarker({ category, status, ...colors })),
  );
  expect(new Set(drawings).size).toBe(KNOWN_CATEGORIES.length);
});

test('the casing of a refurbished place reaches round its ring', () => {
  const casing = buildCasing({ category: 'market', status: 'refurbished', color: 'ink' });
  expect(casing.shapes[0]?.stroke).toEqual({ color: 'ink', width: 6.4, dash: null });
});

test('a mini marker has no glyph', () => {
  const { shapes } = buildMiniMarker({ category: 'market', ...colors });
  expect(new Set(shapes.map(({ path }) => path))).toEqual(new Set([SILHOUETTES.market]));
});

test('a selected marker is its marker on a framed ground', () => {
  const marker = { category: 'market', status: 'open', ...colors } as const;
  const [frame, ...rest] = buildSelectedMarker({ ...marker, seal: 'seal' }).shapes;
  expect(frame).toMatchObject({ fill: 'paper', stroke: { color: 'seal', width: 2.6 } });
  expect(rest).toEqual(buildMarker(marker).shapes);
});
