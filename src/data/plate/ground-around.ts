import type { PMTiles } from 'pmtiles';
import { readGround } from './read-ground.ts';
import { type TileAddress, tilesOf } from './tile-grid.ts';
import { boundsOfPoints } from '../../domain/geo/bounds.ts';
import { metersPerDegree } from '../../domain/geo/ellipsoid.ts';
import type { PlateGround } from '../../domain/plate/plate-ground.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

type Ground = Pick<PlateGround, 'buildings' | 'streets'>;

/** Buildings and streets in all tiles around some points. Rejects where the archive cannot be read. */
export async function readGroundAround(
  tiles: Pick<PMTiles, 'getHeader' | 'getZxy'>,
  points: readonly LngLat[],
  radiusMeters: number,
): Promise<Ground> {
  const { maxZoom } = await tiles.getHeader();
  const bounds = boundsOfPoints(points.flatMap((point) => cornersAround(point, radiusMeters)));
  if (bounds === null) return { buildings: [], streets: [] };
  const addresses = new Map<string, TileAddress>();
  for (const point of points) {
    const around = boundsOfPoints(cornersAround(point, radiusMeters));
    for (const tile of around === null ? [] : tilesOf(around, maxZoom))
      addresses.set(`${String(tile.x)}/${String(tile.y)}`, tile);
  }
  const pieces = await Promise.all(
    [...addresses.values()].map(async (address) => {
      const tile = await tiles.getZxy(address.zoom, address.x, address.y);
      return tile === undefined ? null : readGround(new Uint8Array(tile.data), address, bounds);
    }),
  );
  return {
    buildings: pieces.flatMap((piece) => piece?.buildings ?? []),
    streets: pieces.flatMap((piece) => piece?.streets ?? []),
  };
}

function cornersAround([lng, lat]: LngLat, radiusMeters: number): readonly LngLat[] {
  const scale = metersPerDegree(lat);
  const [wide, high] = [radiusMeters / scale.lng, radiusMeters / scale.lat];
  return [lngLat(lng - wide, lat - high), lngLat(lng + wide, lat + high)];
}
