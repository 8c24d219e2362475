import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGrid, tilesOf, toGrid } from '../../../../src/data/plate/tile-grid.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

test('the corner of the grid and its middle are where Web Mercator has them', () => {
  expect(toGrid([0, 0], 1)).toEqual({ x: 1, y: 1 });
  expect(fromGrid({ x: 0, y: 0 }, 0)[0]).toBe(-180);
  expect(fromGrid({ x: 0, y: 0 }, 0)[1]).toBeCloseTo(85.0511, 4);
});

test('a position of the district lies in the tile that tile servers give for it', () => {
  const { x, y } = toGrid([120.094517, 30.268859], 14);
  expect([Math.floor(x), Math.floor(y)]).toEqual([13657, 6745]);
});

test('a position comes back from the grid', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 119, max: 121, noNaN: true }),
      fc.double({ min: 29, max: 31, noNaN: true }),
      (lng, lat) => {
        const [backLng, backLat] = fromGrid(toGrid([lng, lat], 14), 14);
        expect(backLng).toBeCloseTo(lng, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      },
    ),
  );
});

test('bounds over a corner of the grid reach into its four tiles', () => {
  const [lng, lat] = fromGrid({ x: 13657, y: 6749 }, 14);
  const bounds = { southWest: lngLat(lng - 0.001, lat - 0.001), northEast: lngLat(lng + 0.001, lat + 0.001) };
  expect(tilesOf(bounds, 14)).toEqual([
    { zoom: 14, x: 13656, y: 6748 },
    { zoom: 14, x: 13657, y: 6748 },
    { zoom: 14, x: 13656, y: 6749 },
    { zoom: 14, x: 13657, y: 6749 },
  ]);
});
