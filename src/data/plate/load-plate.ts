import { loadBaseManifest } from '../load-base-manifest.ts';
import { FetchSource, PMTiles, type Source as TileSource } from 'pmtiles';
import { readGround } from './read-ground.ts';
import { countTiles, type TileAddress, tilesOf } from './tile-grid.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { withWholeFile } from '../../domain/archive/with-whole-file.ts';
import { buildPlate, type Plate, type PlateFailure } from '../../domain/plate/build-plate.ts';
import { drawGround, type GroundPlan } from '../../domain/plate/draw-ground.ts';
import type { PlateGround } from '../../domain/plate/plate-ground.ts';
import { type PlateWindow, plateWindows } from '../../domain/plate/plate-window.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { Result } from '../../schema/result.ts';

/** Both are rejected with the cause when the archive cannot be read. */
export type PlateArchive = Readonly<{
  loadPlate: (initiative: LocatedInitiative) => Promise<Result<Plate, PlateFailure>>;
  /** The ground alone; of a wide window from tiles that show less, so that few are read. */
  loadGround: (window: PlateWindow, detailMeters: number) => Promise<GroundPlan>;
}>;

/** A window of two tiles each way, wherever their edges lie. */
const MOST_TILES = 9;

/** Draws plates from the tiles of a Shortbread archive, given by its address or as a source of bytes. */
export function openPlateArchive(archive: string | TileSource): PlateArchive {
  const tiles = new PMTiles(typeof archive === 'string' ? overNetwork(archive) : archive);
  const read = async (addresses: readonly TileAddress[], bounds: Bounds): Promise<PlateGround> => {
    const pieces = await Promise.all(
      addresses.map(async (address) => {
        const tile = await tiles.getZxy(address.zoom, address.x, address.y);
        return tile === undefined ? null : readGround(new Uint8Array(tile.data), address, bounds);
      }),
    );
    return join(pieces.filter((piece) => piece !== null));
  };
  return {
    loadPlate: async (initiative) => {
      const { maxZoom } = await tiles.getHeader();
      const [, { bounds }] = plateWindows({
        geometry: initiative.geometry,
        point: initiative.location.point,
      });
      return buildPlate(initiative, await read(tilesOf(bounds, maxZoom), bounds));
    },
    loadGround: async (window, detailMeters) => {
      const { minZoom, maxZoom } = await tiles.getHeader();
      let zoom = maxZoom;
      while (zoom > minZoom && countTiles(window.bounds, zoom) > MOST_TILES) zoom--;
      return drawGround(window, await read(tilesOf(window.bounds, zoom), window.bounds), detailMeters);
    },
  };
}

/** Also from a host without byte ranges. */
export const overNetwork = (url: string): TileSource =>
  withWholeFile(new FetchSource(url), (init) => fetch(url, init));

const join = (pieces: readonly PlateGround[]): PlateGround => ({
  buildings: pieces.flatMap(({ buildings }) => buildings),
  water: pieces.flatMap(({ water }) => water),
  greens: pieces.flatMap(({ greens }) => greens),
  streets: pieces.flatMap(({ streets }) => streets),
});

/** The date of the data in a file of the base map; null where it is not known. */
export async function readDataDate(
  file: string,
  source: Parameters<typeof loadBaseManifest>[0],
): Promise<string | null> {
  const manifest = await loadBaseManifest(source);
  return manifest?.files.find(({ path }) => path === file)?.dataDate ?? null;
}
