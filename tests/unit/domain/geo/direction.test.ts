import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearingDegrees, COMPASS_WINDS, compassWind } from '../../../../src/domain/geo/direction.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const here = lngLat(120.13, 30.26);

test.each([
  { to: lngLat(120.13, 30.3), degrees: 0 },
  { to: lngLat(120.17, 30.26), degrees: 90 },
  { to: lngLat(120.13, 30.2), degrees: 180 },
  { to: lngLat(120.09, 30.26), degrees: 270 },
])('points to $degrees°', ({ to, degrees }) => {
  expect(bearingDegrees(here, to)).toBeCloseTo(degrees, 1);
});

test('stays within 0 and 360', () => {
  const place = fc
    .tuple(fc.double({ min: 119, max: 121, noNaN: true }), fc.double({ min: 29, max: 31, noNaN: true }))
    .map(([lng, lat]) => lngLat(lng, lat));
  fc.assert(
    fc.property(place, place, (from, to) => {
      const degrees = bearingDegrees(from, to);
      return degrees >= 0 && degrees < 360;
    }),
  );
});

test.each([
  { degrees: 0, wind: 'n' },
  { degrees: 22.4, wind: 'n' },
  { degrees: 22.6, wind: 'ne' },
  { degrees: 180, wind: 's' },
  { degrees: 337.6, wind: 'n' },
  { degrees: 359.9, wind: 'n' },
  { degrees: -90, wind: 'w' },
  { degrees: 450, wind: 'e' },
])('$degrees° is $wind', ({ degrees, wind }) => {
  expect(compassWind(degrees)).toBe(wind);
});

test('every wind is nearest to its own direction', () => {
  expect(COMPASS_WINDS.map((_, index) => compassWind(index * 45))).toEqual(COMPASS_WINDS);
});
