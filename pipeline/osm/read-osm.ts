import { readFile } from 'node:fs/promises';
import { GeoError } from '../build/geo-error.ts';
import { parseOsm } from './parse-osm.ts';
import type { OsmData } from './osm-data.ts';

export type ReadProgress = (fraction: number) => void;

/**
 * Reads an ordinary .osm.pbf extract. Anything military is dropped here, see `isMilitary`.
 * @throws GeoError with one sentence for the user when the file is missing or damaged.
 */
export async function readOsm(path: string, onProgress?: ReadProgress): Promise<OsmData> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new GeoError(`Cannot read the OSM extract "${path}". Pass an existing .osm.pbf file with --osm.`);
  }
  try {
    return parseOsm(bytes, onProgress);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GeoError(`"${path}" is not a readable OSM extract (${reason}). Download it again.`);
  }
}
