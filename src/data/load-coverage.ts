import * as v from 'valibot';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { type CoverageFeature, CoverageFileSchema } from '../schema/coverage.ts';

/** How complete the walking network is where; null when that cannot be read. */
export async function loadCoverage({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<readonly CoverageFeature[] | null> {
  const reading = await fetchJson(`${baseUrl}base/coverage.geojson`, { fetch, signal: undefined });
  if (!reading.ok) return null;
  const parsed = v.safeParse(CoverageFileSchema, reading.value);
  return parsed.success ? parsed.output.features : null;
}
