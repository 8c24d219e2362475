import { expect, test } from 'vitest';
import { reachesThinGround } from '../../../../src/domain/nearby/thin-ground.ts';
import type { CoverageFeature } from '../../../../src/schema/coverage.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const cover = (level: 'complete' | 'roads', south: number, north: number): CoverageFeature => ({
  type: 'Feature',
  properties: { level, vintage: '2026-05' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        lngLat(120, south),
        lngLat(120.2, south),
        lngLat(120.2, north),
        lngLat(120, north),
        lngLat(120, south),
      ],
    ],
  },
});
const COVERAGE = [cover('complete', 30.1, 30.3), cover('roads', 30.3, 30.35)];

const walkTo = (...positions: readonly number[]) => ({
  areas: [
    {
      minutes: 15,
      positions: Float64Array.from(positions),
      ringEnds: Uint32Array.of(positions.length / 2),
      polygonEnds: Uint32Array.of(1),
    },
  ],
});
const NOWHERE = walkTo();

test.each([
  ['starts on well-mapped ground and stays there', 30.2, walkTo(120.1, 30.21), false],
  ['starts where only roads are mapped', 30.31, NOWHERE, true],
  ['leads to where only roads are mapped', 30.295, walkTo(120.1, 30.301), true],
  ['leads beyond all data', 30.101, walkTo(120.1, 30.09), true],
])('a walk that %s', (_, lat, reach, isThin) => {
  expect(reachesThinGround(lngLat(120.1, lat), reach, COVERAGE)).toBe(isThin);
});

test('says nothing while the coverage is not known', () => {
  expect(reachesThinGround(lngLat(120.1, 30.31), NOWHERE, [])).toBe(false);
});
