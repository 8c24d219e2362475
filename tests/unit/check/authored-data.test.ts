import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProblems } from '../../../pipeline/check/find-problems.ts';
import { formatProblems } from '../../../pipeline/check/format-problems.ts';
import { readGeoFolder } from '../../../pipeline/check/read-geo-folder.ts';
import { COMMITTED_PROGRAMME } from '../../fixtures/committed-programme.ts';

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

test('the places and stations that tours name are looked up', () => {
  expect(geo.gazetteer?.get('w435906176')?.name).toBe('岳王庙');
  expect(geo.stations?.get('liuxia')?.properties.status).toBe('operating');
});

test('the programme is whole', () => {
  const { initiatives, sections, indicators, tours } = COMMITTED_PROGRAMME;

  expect([
    geo.features.length,
    geo.report?.sections.length,
    geo.report?.indicators.length,
    geo.tours.length,
  ]).toEqual([initiatives, sections, indicators, tours]);
});
