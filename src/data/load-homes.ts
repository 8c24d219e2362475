import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { readWhole } from './read-file.ts';
import { type Homes, toHomes } from '../domain/homes/to-homes.ts';
import { HomesFileSchema } from '../schema/homes.ts';

const FILE = 'base/homes.json';

/** Where people live and where that is not mapped; null when it cannot be read. */
export async function loadHomes({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<Homes | null> {
  const reading = readWhole(FILE, await fetchJson(`${baseUrl}${FILE}`, fetch), HomesFileSchema);
  return reading.value === null ? null : toHomes(reading.value);
}
