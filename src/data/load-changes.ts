import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { readWhole } from './read-file.ts';
import { ChangesFileSchema, type Release } from '../schema/changes.ts';
import { type Opening, OpeningsFileSchema } from '../schema/opening.ts';

type From = Readonly<{
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}>;

/** The releases of the authored data, the oldest first; null when they cannot be read. */
export async function loadChanges({ baseUrl, fetch }: From): Promise<readonly Release[] | null> {
  const file = 'changes.json';
  const reading = readWhole(file, await fetchJson(`${baseUrl}${file}`, fetch), ChangesFileSchema);
  return reading.value?.releases ?? null;
}

/** What opened or is to open on a known date; null when that cannot be read. */
export async function loadOpenings({ baseUrl, fetch }: From): Promise<readonly Opening[] | null> {
  const file = 'openings.json';
  const reading = readWhole(file, await fetchJson(`${baseUrl}${file}`, fetch), OpeningsFileSchema);
  return reading.value?.openings ?? null;
}
