import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { metersPerDegree } from '../../../../src/domain/geo/ellipsoid.ts';

test('a degree has the lengths that geodesy tables give', () => {
  expect(metersPerDegree(0).lng).toBeCloseTo(111319.49, 1);
  expect(metersPerDegree(0).lat).toBeCloseTo(110574.28, 1);
  expect(metersPerDegree(45).lat).toBeCloseTo(111131.78, 1);
});

test('a kilometre over Hangzhou is as long as by Vincenty, to a millimetre', () => {
  expect(shortDistanceMeters([120.13, 30.26], [120.1404, 30.26])).toBeCloseTo(1000.8312, 3);
  expect(shortDistanceMeters([120.13, 30.26], [120.137, 30.267])).toBeCloseTo(1027.5831, 3);
});

const position = fc.tuple(
  fc.double({ min: 119.9, max: 120.3, noNaN: true }),
  fc.double({ min: 30, max: 30.4, noNaN: true }),
);

test('a distance is the same there and back', () => {
  fc.assert(
    fc.property(position, position, (a, b) => shortDistanceMeters(a, b) === shortDistanceMeters(b, a)),
  );
});
