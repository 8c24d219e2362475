import * as v from 'valibot';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { type BaseManifest, BaseManifestSchema } from '../schema/base-manifest.ts';

/** What the base map is made of; null when the list cannot be read. */
export async function loadBaseManifest({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<BaseManifest | null> {
  const reading = await fetchJson(`${baseUrl}base/manifest.json`, { fetch, signal: undefined });
  if (!reading.ok) return null;
  const parsed = v.safeParse(BaseManifestSchema, reading.value);
  return parsed.success ? parsed.output : null;
}
