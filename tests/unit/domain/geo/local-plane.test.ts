import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { createLocalPlane } from '../../../../src/domain/geo/local-plane.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const origin = lngLat(120.1, 30.2);
const inDistrict = fc
  .tuple(fc.double({ min: 119.9, max: 120.3, noNaN: true }), fc.double({ min: 30, max: 30.4, noNaN: true }))
  .map(([lng, lat]) => lngLat(lng, lat));

test('comes back to where it started', () => {
  const plane = createLocalPlane(origin);
  fc.assert(
    fc.property(inDistrict, (place) => {
      const [lng, lat] = plane.toLngLat(plane.toPlane(place));
      return Math.abs(lng - place[0]) < 1e-12 && Math.abs(lat - place[1]) < 1e-12;
    }),
  );
});

test('keeps distances from the origin to 0.5 %', () => {
  const plane = createLocalPlane(origin);
  fc.assert(
    fc.property(inDistrict, (place) => {
      const { x, y } = plane.toPlane(place);
      const meters = distanceMeters(origin, place);
      return Math.abs(Math.hypot(x, y) - meters) <= meters * 0.005;
    }),
  );
});

test('x goes east and y goes north', () => {
  const { x, y } = createLocalPlane(origin).toPlane(lngLat(120.2, 30.1));

  expect([Math.sign(x), Math.sign(y)]).toEqual([1, -1]);
});
