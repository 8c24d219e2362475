import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProblems } from '../../../pipeline/check/find-problems.ts';
import { formatProblems } from '../../../pipeline/check/format-problems.ts';
import { readGeoFolder } from '../../../pipeline/check/read-geo-folder.ts';

const root = join(import.meta.dirname, '../../..');
const geo = readGeoFolder({
  geoFolder: join(root, 'public/geo'),
  outlineFile: join(root, 'pipeline/input/district.geojson'),
  // Far enough ahead that the test does not depend on the day it runs.
  today: '2100-01-01',
});

test('the authored data keeps to every rule', () => {
  const errors = findProblems(geo).filter(({ severity }) => severity === 'error');

  expect(formatProblems(errors)).toBe('');
});

test('the programme is whole: 98 initiatives, 8 sections, 44 numbers', () => {
  expect([geo.features.length, geo.report?.sections.length, geo.report?.indicators.length]).toEqual([
    98, 8, 44,
  ]);
});
