import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromWorldPixels,
  metersPerPixel,
  scaleLength,
  toWorldPixels,
  zoomForSize,
} from '../../../../src/domain/geo/mercator.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

test('the middle of the world is the middle of its picture', () => {
  expect(toWorldPixels(lngLat(0, 0), 1)).toEqual({ x: 512, y: 512 });
});

test('there and back is the same place', () => {
  const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });
  fc.assert(
    fc.property(degrees(179), degrees(84), (lng, lat) => {
      const [backLng, backLat] = fromWorldPixels(toWorldPixels(lngLat(lng, lat), 14), 14);
      expect(backLng).toBeCloseTo(lng, 8);
      expect(backLat).toBeCloseTo(lat, 8);
    }),
  );
});

test('a pixel at zoom 0 is a 512th of the equator', () => {
  expect(metersPerPixel(0, 0)).toBeCloseTo(78_271.52, 2);
});

test('finds the zoom at which a length has a size', () => {
  const zoom = zoomForSize(900, 14, 30.2);
  expect(14 * metersPerPixel(30.2, zoom)).toBeCloseTo(900, 6);
});

test.each([
  [1000, 1000],
  [1999, 1000],
  [2000, 2000],
  [4999, 2000],
  [7300, 5000],
  [130, 100],
  [0.7, 0.5],
])('the longest round distance up to %f m is %f m', (max, expected) => {
  expect(scaleLength(max)).toBe(expected);
});
