import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { parseItems } from './parse-items.ts';
import { isUnread, readList } from './read-file.ts';
import { type MetroLineFeature, MetroLineFeatureSchema } from '../schema/metro-line-feature.ts';

const FILE = 'base/metro-lines.geojson';

/** The lines of the metro, to ride on; null when they cannot be read. */
export async function loadMetroLines({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<readonly MetroLineFeature[] | null> {
  const json = await fetchJson(`${baseUrl}${FILE}`, fetch);
  const parse = (items: readonly unknown[]) => parseItems(items, MetroLineFeatureSchema);
  const reading = readList(FILE, json, { list: 'features', parse });
  return isUnread(reading) ? null : reading.value;
}
