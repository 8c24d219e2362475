import { classifyRings, VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { FetchSource, PMTiles } from 'pmtiles';
import { checkTile } from '../plate/check-tile.ts';
import { fromGrid, type TileAddress, tilesOf } from '../plate/tile-grid.ts';
import { withWholeFile } from '../../domain/archive/with-whole-file.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import type { Polygon } from '../../domain/geo/position.ts';

/** Fine enough for cells of some hundred metres, and a dozen tiles for a district. */
const ZOOM = 12;

/** Of a tile: woods, and water wide enough to be an area. */
function readCover(bytes: Uint8Array, { zoom, x, y }: TileAddress): readonly Polygon[] {
  checkTile(bytes);
  const { layers } = new VectorTile(new PbfReader(bytes));
  const polygonsOf = (name: string, isWanted: (kind: unknown) => boolean): readonly Polygon[] => {
    const layer = layers[name];
    const features = Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at));
    return features.flatMap((feature) => {
      if (feature === undefined || !isWanted(feature.properties.kind)) return [];
      return classifyRings(feature.loadGeometry()).map((rings) =>
        rings.map((ring) =>
          ring.map((point) =>
            fromGrid({ x: x + point.x / feature.extent, y: y + point.y / feature.extent }, zoom),
          ),
        ),
      );
    });
  };
  return [...polygonsOf('land', (kind) => kind === 'forest'), ...polygonsOf('water_polygons', () => true)];
}

/** The woods and waters of the base map within some bounds. Rejects where its tiles cannot be read. */
export async function loadLandCover(archiveUrl: string, bounds: Bounds): Promise<readonly Polygon[]> {
  const source = withWholeFile(new FetchSource(archiveUrl), (init) => fetch(archiveUrl, init));
  const tiles = new PMTiles(source);
  const pieces = await Promise.all(
    tilesOf(bounds, ZOOM).map(async (address) => {
      const tile = await tiles.getZxy(address.zoom, address.x, address.y);
      return tile === undefined ? [] : readCover(new Uint8Array(tile.data), address);
    }),
  );
  return pieces.flat();
}
