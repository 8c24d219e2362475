import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { parseItems } from './parse-items.ts';
import { isUnread, readList } from './read-file.ts';
import { type CoverageFeature, CoverageFeatureSchema } from '../schema/coverage.ts';

const FILE = 'base/coverage.geojson';

/** How complete the walking network is where; null when that cannot be read. */
export async function loadCoverage({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<readonly CoverageFeature[] | null> {
  const json = await fetchJson(`${baseUrl}${FILE}`, fetch);
  const parse = (items: readonly unknown[]) => parseItems(items, CoverageFeatureSchema);
  const reading = readList(FILE, json, { list: 'features', parse });
  return isUnread(reading) ? null : reading.value;
}
