import { loadBaseManifest } from '../load-base-manifest.ts';
import { FetchSource, PMTiles, type Source as TileSource } from 'pmtiles';
import { readGround } from './read-ground.ts';
import { tilesOf } from './tile-grid.ts';
import { withWholeFile } from '../../domain/archive/with-whole-file.ts';
import { buildPlate, type Plate, type PlateFailure } from '../../domain/plate/build-plate.ts';
import type { PlateGround } from '../../domain/plate/plate-ground.ts';
import { plateWindows } from '../../domain/plate/plate-window.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { Result } from '../../schema/result.ts';

export type LoadPlate = (initiative: LocatedInitiative) => Promise<Result<Plate, PlateFailure>>;

/**
 * Draws plates from the tiles of a Shortbread archive, given by its address or as a source of bytes.
 * A plate is rejected with the cause when the archive cannot be read.
 */
export function openPlateArchive(archive: string | TileSource): LoadPlate {
  const tiles = new PMTiles(typeof archive === 'string' ? overNetwork(archive) : archive);
  return async (initiative) => {
    const { maxZoom } = await tiles.getHeader();
    const [, { bounds }] = plateWindows({ geometry: initiative.geometry, point: initiative.location.point });
    const pieces = await Promise.all(
      tilesOf(bounds, maxZoom).map(async (address) => {
        const tile = await tiles.getZxy(address.zoom, address.x, address.y);
        return tile === undefined ? null : readGround(new Uint8Array(tile.data), address, bounds);
      }),
    );
    return buildPlate(initiative, join(pieces.filter((piece) => piece !== null)));
  };
}

/** Also from a host without byte ranges. */
const overNetwork = (url: string): TileSource =>
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
