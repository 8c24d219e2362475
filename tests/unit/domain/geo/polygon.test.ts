import { expect, test } from 'vitest';
import { isPointInGeometry } from '../../../../src/domain/geo/polygon.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const square = (from: number, to: number) => [
  lngLat(from, from),
  lngLat(to, from),
  lngLat(to, to),
  lngLat(from, to),
  lngLat(from, from),
];
const withHole: Geometry = { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] };
const two: Geometry = { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(3, 4)]] };

test('finds a point inside a polygon', () => {
  expect(isPointInGeometry(lngLat(2, 2), withHole)).toBe(true);
});

test('does not find a point in a hole', () => {
  expect(isPointInGeometry(lngLat(5, 5), withHole)).toBe(false);
});

test('does not find a point outside', () => {
  expect(isPointInGeometry(lngLat(11, 5), withHole)).toBe(false);
});

test('finds a point in any part of a multi-polygon', () => {
  expect([0.5, 2, 3.5].map((at) => isPointInGeometry(lngLat(at, at), two))).toEqual([true, false, true]);
});

test('a line covers nothing', () => {
  const line: Geometry = { type: 'LineString', coordinates: [lngLat(0, 0), lngLat(2, 2)] };

  expect(isPointInGeometry(lngLat(1, 1), line)).toBe(false);
});
