import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lngLat } from '../../../src/schema/lng-lat.ts';

test('keeps any position of the globe as it is', () => {
  const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
  fc.assert(
    fc.property(degrees(180), degrees(90), (lng, lat) => {
      expect(lngLat(lng, lat)).toEqual([lng, lat]);
    }),
  );
});

test.each([
  { name: 'latitude before longitude', lng: 30.2, lat: 120.1 },
  { name: 'a longitude beyond the globe', lng: 181, lat: 0 },
  { name: 'what is not a number', lng: NaN, lat: 0 },
  { name: 'what is endless', lng: 0, lat: Infinity },
])('refuses $name', ({ lng, lat }) => {
  expect(() => lngLat(lng, lat)).toThrow();
});
