import { expect, test } from 'vitest';
import {
  markerImagePrefix,
  markerImageSuffix,
  parseMarkerImageId,
} from '../../../../src/map/markers/marker-image-id.ts';

test('reads back what the style writes', () => {
  const id =
    markerImagePrefix({ kind: 'casing', theme: 'night', sizePixels: 26 }) +
    markerImageSuffix('culture-street', 'under-construction');
  expect(parseMarkerImageId(id)).toEqual({
    kind: 'casing',
    theme: 'night',
    sizePixels: 26,
    category: 'culture-street',
    status: 'under-construction',
  });
});

test.each(['', 'marker/day/26/market', 'marker/day/27/market/open', 'marker/day/26/market/open/x', 'pin'])(
  'refuses %j',
  (id) => {
    expect(parseMarkerImageId(id)).toBeNull();
  },
);
