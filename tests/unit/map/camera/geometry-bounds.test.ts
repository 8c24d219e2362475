import { expect, test } from 'vitest';
import { geometryBounds } from '../../../../src/map/camera/geometry-bounds.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const [a, b, c] = [lngLat(120.1, 30.3), lngLat(120.3, 30.1), lngLat(120.2, 30.2)];

test.each([
  { type: 'LineString', coordinates: [a, b, c] },
  {
    type: 'MultiLineString',
    coordinates: [
      [a, c],
      [b, c],
    ],
  },
  { type: 'Polygon', coordinates: [[a, b, c, a]] },
  { type: 'MultiPolygon', coordinates: [[[a, c, c, a]], [[b, c, c, b]]] },
] as const)('encloses all of a $type', (geometry) => {
  const copy = structuredClone(geometry) as unknown as Parameters<typeof geometryBounds>[0];
  expect(geometryBounds(copy)).toEqual([
    [120.1, 30.1],
    [120.3, 30.3],
  ]);
});

test('encloses a line of more positions than a call takes arguments', () => {
  const coordinates = Array.from({ length: 150_000 }, (_, index) => lngLat(120 + index * 1e-6, 30));
  expect(geometryBounds({ type: 'LineString', coordinates })).toEqual([
    [120, 30],
    [expect.closeTo(120.149999, 6), 30],
  ]);
});
