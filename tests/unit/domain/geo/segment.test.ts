import { expect, test } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { nearestPointOnGeometry } from '../../../../src/domain/geo/segment.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const line = {
  type: 'LineString' as const,
  coordinates: [lngLat(120.1, 30.2), lngLat(120.2, 30.2)],
};

test('finds the foot of the perpendicular on a line', () => {
  const nearest = nearestPointOnGeometry(lngLat(120.15, 30.25), line);

  expect(nearest?.point[0]).toBeCloseTo(120.15, 6);
  expect(nearest?.point[1]).toBeCloseTo(30.2, 6);
  expect(nearest?.distanceMeters).toBeCloseTo(distanceMeters(lngLat(120.15, 30.25), lngLat(120.15, 30.2)), 3);
});

test('stops at the end of a line', () => {
  const nearest = nearestPointOnGeometry(lngLat(120.25, 30.2), line);

  expect(nearest?.point[0]).toBeCloseTo(120.2, 9);
});

test('is the point itself, at no distance, inside a polygon', () => {
  const ring = [lngLat(0, 0), lngLat(1, 0), lngLat(1, 1), lngLat(0, 1), lngLat(0, 0)];
  const inside = lngLat(0.5, 0.5);

  expect(nearestPointOnGeometry(inside, { type: 'Polygon', coordinates: [ring] })).toEqual({
    point: inside,
    distanceMeters: 0,
  });
});

test('takes the nearest of several parts', () => {
  const nearest = nearestPointOnGeometry(lngLat(120, 30), {
    type: 'MultiLineString',
    coordinates: [
      [lngLat(121, 30), lngLat(121, 31)],
      [lngLat(120.01, 29), lngLat(120.01, 31)],
    ],
  });

  expect(nearest?.point[0]).toBeCloseTo(120.01, 9);
});

test('finds nothing on a geometry without positions', () => {
  expect(nearestPointOnGeometry(lngLat(0, 0), { type: 'MultiLineString', coordinates: [] })).toBeNull();
});
