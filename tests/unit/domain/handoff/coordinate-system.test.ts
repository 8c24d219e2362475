import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { fromSystem, toSystem } from '../../../../src/domain/handoff/coordinate-system.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { publishedBd09, publishedGcj02 } from './published-gcj02.ts';

/** The box of the district. */
const anywhere = fc.tuple(
  fc.double({ min: 119.98, max: 120.2, noNaN: true }),
  fc.double({ min: 30.05, max: 30.37, noNaN: true }),
);

test.each(['wgs84', 'gcj02', 'bd09'] as const)('%s and back is less than a metre off', (system) => {
  fc.assert(
    fc.property(anywhere, ([lng, lat]) => {
      const start = lngLat(lng, lat);
      const [backLng, backLat] = fromSystem(toSystem(start, system), system);

      expect(distanceMeters(start, lngLat(backLng, backLat))).toBeLessThan(1);
    }),
    { numRuns: 1000 },
  );
});

/** Ten places of the district, from its north to its south. */
const PLACES: readonly (readonly [name: string, lng: number, lat: number])[] = [
  ['三墩', 120.0862, 30.3314],
  ['紫金港', 120.0815, 30.3052],
  ['文三路', 120.1277, 30.2766],
  ['西溪湿地', 120.0617, 30.2699],
  ['灵隐寺', 120.0969, 30.2427],
  ['断桥', 120.1468, 30.2606],
  ['龙井村', 120.1093, 30.2203],
  ['云栖小镇', 120.0878, 30.1395],
  ['六和塔', 120.1297, 30.1984],
  ['双浦', 120.0931, 30.0874],
];

test.each(PLACES)('%s has the published GCJ-02 and BD-09 coordinates', (_, lng, lat) => {
  const metersOff = (actual: readonly [number, number], expected: readonly [number, number]): number =>
    distanceMeters(lngLat(...actual), lngLat(...expected));

  expect(metersOff(toSystem(lngLat(lng, lat), 'gcj02'), publishedGcj02(lng, lat))).toBeLessThan(0.01);
  expect(metersOff(toSystem(lngLat(lng, lat), 'bd09'), publishedBd09(lng, lat))).toBeLessThan(0.01);
});

test('GCJ-02 is some 500 m away here', () => {
  const [lng, lat] = toSystem(lngLat(120.1277, 30.2766), 'gcj02');
  const meters = distanceMeters(lngLat(120.1277, 30.2766), lngLat(lng, lat));

  expect(meters).toBeGreaterThan(400);
  expect(meters).toBeLessThan(600);
});
