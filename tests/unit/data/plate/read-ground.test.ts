import { expect, test } from 'vitest';
import { encodeTestTile } from './encode-test-tile.ts';
import { readGround } from '../../../../src/data/plate/read-ground.ts';
import { fromGrid, type TileAddress } from '../../../../src/data/plate/tile-grid.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const TILE: TileAddress = { zoom: 14, x: 13657, y: 6745 };
const EAST_OF_IT: TileAddress = { ...TILE, x: TILE.x + 1 };

/** A position by its share of the tile from the north-west. */
const inTile = (x: number, y: number): [number, number] => {
  const [lng, lat] = fromGrid({ x: TILE.x + x, y: TILE.y + y }, TILE.zoom);
  return [lng, lat];
};

/** A hundredth of a tile is 21 m here. */
function square(x: number, y: number, size = 0.01): GeoJSON.Position[] {
  return [inTile(x, y), inTile(x, y + size), inTile(x + size, y + size), inTile(x + size, y), inTile(x, y)];
}

const polygon = (
  rings: GeoJSON.Position[][],
  properties: GeoJSON.GeoJsonProperties = {},
): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings },
});
const line = (properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: [inTile(0.4, 0.5), inTile(0.6, 0.5)] },
});

const [west, north] = inTile(0.3, 0.3);
const [east, south] = inTile(0.7, 0.7);
const MIDDLE = { southWest: lngLat(west, south), northEast: lngLat(east, north) };
const [farEast] = inTile(1.3, 0.5);
const OVER_THE_SEAM = { southWest: lngLat(west, south), northEast: lngLat(farEast, north) };

test('buildings keep their courtyards and come back to within half a metre', () => {
  const tile = encodeTestTile(
    { buildings: [polygon([square(0.5, 0.5, 0.02), square(0.505, 0.505, 0.01).reverse()])] },
    TILE,
  );
  const { buildings } = readGround(tile, TILE, MIDDLE);
  expect(buildings.map((rings) => rings.length)).toEqual([2]);
  const [lng, lat] = inTile(0.5, 0.5);
  const corner = buildings[0]?.[0]?.find(
    (position) => Math.abs(position[0] - lng) < 5e-6 && Math.abs(position[1] - lat) < 5e-6,
  );
  expect(corner).toBeDefined();
});

test('what does not reach into the bounds is left out', () => {
  const tile = encodeTestTile(
    { buildings: [polygon([square(0.5, 0.5)]), polygon([square(0.9, 0.9)])] },
    TILE,
  );
  expect(readGround(tile, TILE, MIDDLE).buildings).toHaveLength(1);
});

test('a building in the seam of two tiles is read from one of them', () => {
  const layers = { buildings: [polygon([square(0.993, 0.5)])] };
  const found = [TILE, EAST_OF_IT].map(
    (address) => readGround(encodeTestTile(layers, address), address, OVER_THE_SEAM).buildings.length,
  );
  expect(found).toEqual([1, 0]);
});

test('of the land only what grows is green', () => {
  const kinds = ['forest', 'orchard', 'farmland', 'residential'];
  const land = kinds.map((kind) => polygon([square(0.5, 0.5)], { kind }));
  expect(readGround(encodeTestTile({ land }, TILE), TILE, MIDDLE).greens).toHaveLength(2);
});

test('tunnels and rails are no streets of a plate', () => {
  const streets = [
    line({ kind: 'footway' }),
    line({ kind: 'trunk', tunnel: true }),
    line({ kind: 'subway', rail: true }),
  ];
  const ground = readGround(encodeTestTile({ streets }, TILE), TILE, MIDDLE);
  expect(ground.streets.map(({ kind }) => kind)).toEqual(['footway']);
});

test('a tile without the layers is empty ground', () => {
  const ground = readGround(encodeTestTile({ pois: [line({})] }, TILE), TILE, MIDDLE);
  expect(ground).toEqual({ buildings: [], water: [], greens: [], streets: [] });
});
