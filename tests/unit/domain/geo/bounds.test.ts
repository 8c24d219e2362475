import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, boundsOfPoints, isInBounds } from '../../../../src/domain/geo/bounds.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

test('boxes all the positions of all the geometries', () => {
  const bounds = boundsOf([
    { type: 'Point', coordinates: lngLat(120.2, 30.1) },
    { type: 'MultiLineString', coordinates: [[lngLat(120, 30.2), lngLat(120.1, 30.4)]] },
  ]);

  expect(bounds).toEqual({ southWest: lngLat(120, 30.1), northEast: lngLat(120.2, 30.4) });
});

test('there is no box around nothing', () => {
  expect(boundsOf([])).toBeNull();
});

test('every point is within the bounds of its points', () => {
  const place = fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
    .map(([lng, lat]) => lngLat(lng, lat));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), (points) => {
      const bounds = boundsOfPoints(points);
      return bounds !== null && points.every((point) => isInBounds(point, bounds));
    }),
  );
});

test('a point beside the box is not in it', () => {
  const bounds = { southWest: lngLat(0, 0), northEast: lngLat(1, 1) };

  expect(isInBounds(lngLat(1.1, 0.5), bounds)).toBe(false);
});
