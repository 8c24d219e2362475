import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const anywhere = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))
  .map(([lng, lat]) => lngLat(lng, lat));

// Reference values by geodesics of the ellipsoid, not by this formula.
test.each([
  {
    name: 'Flinders Peak – Buninyong',
    from: [144.4248679, -37.9510334],
    to: [143.9264955, -37.6528211],
    meters: 54_972.271,
  },
  { name: 'New York JFK – London LHR', from: [-73.8, 40.6], to: [-0.5, 51.6], meters: 5_551_759.4 },
  { name: 'a degree of the equator', from: [0, 0], to: [1, 0], meters: 111_319.491 },
  { name: 'a degree of the meridian', from: [120, 29.5], to: [120, 30.5], meters: 110_852.4 },
])('measures $name within 10 m in 1000 km', ({ from, to, meters }) => {
  const measured = distanceMeters(lngLat(from[0]!, from[1]!), lngLat(to[0]!, to[1]!));

  expect(Math.abs(measured - meters)).toBeLessThan(Math.max(1, meters * 1e-5));
});

test('is 0 from a place to itself', () => {
  fc.assert(fc.property(anywhere, (place) => distanceMeters(place, place) === 0));
});

test('is the same in both directions', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => Math.abs(distanceMeters(a, b) - distanceMeters(b, a)) < 1e-3),
  );
});

test('is never longer than half way around the earth', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const meters = distanceMeters(a, b);
      return meters >= 0 && meters < 20_040_000;
    }),
  );
});

test('goes the short way across the 180° meridian', () => {
  expect(distanceMeters(lngLat(179.5, 0), lngLat(-179.5, 0))).toBeCloseTo(111_319.491, 2);
});
