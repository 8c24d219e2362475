import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { isPointInGeometry } from '../../../../src/domain/geo/polygon.ts';
import { areaIndexOf } from '../../../../src/domain/study/area-index.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const { subdistricts } = readSearchContent();
const index = areaIndexOf(subdistricts);
/** A little more than the district. */
const points = fc
  .tuple(
    fc.double({ min: 119.98, max: 120.22, noNaN: true }),
    fc.double({ min: 30.0, max: 30.4, noNaN: true }),
  )
  .map(([lng, lat]) => lngLat(lng, lat));

it('finds the area that holds a point as a test of every border does, and as turf', () => {
  fc.assert(
    fc.property(points, (point) => {
      const at = subdistricts.findIndex(({ geometry }) => isPointInGeometry(point, geometry));
      expect(index.at(point)).toBe(at);
      expect(subdistricts.findIndex((area) => booleanPointInPolygon([...point], area as never))).toBe(at);
    }),
    { numRuns: 1500, seed: 3 },
  );
});

it('holds a disc whole only where every point of it lies in the same area', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 5, max: 1500 }), (center, radius) => {
      const whole = index.ofDisc(center, radius);
      if (whole === null) return;
      for (let at = 0; at < 24; at += 1) {
        const angle = (at / 24) * 2 * Math.PI;
        const edge = lngLat(
          center[0] + (radius / 96_400) * Math.cos(angle) * 0.99,
          center[1] + (radius / 110_900) * Math.sin(angle) * 0.99,
        );
        expect(distanceMeters(center, edge)).toBeLessThan(radius * 1.01);
        expect(index.at(edge)).toBe(whole);
      }
    }),
    { numRuns: 600, seed: 4 },
  );
});
