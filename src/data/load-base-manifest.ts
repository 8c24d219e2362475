import * as v from 'valibot';
import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { parseItems } from './parse-items.ts';
import { type BaseManifest, BaseManifestSchema } from '../schema/base-manifest.ts';

const { inputs, files } = BaseManifestSchema.entries;
const ListsSchema = v.object({ inputs: v.array(v.unknown()), files: v.array(v.unknown()) });

/** What the base map is made of; null when the list cannot be read. A bad record costs itself. */
export async function loadBaseManifest({
  baseUrl,
  fetch,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}): Promise<BaseManifest | null> {
  const reading = await fetchJson(`${baseUrl}base/manifest.json`, fetch);
  if (!reading.ok) return null;
  const lists = v.safeParse(ListsSchema, reading.value);
  if (!lists.success) return null;
  return {
    inputs: [...parseItems(lists.output.inputs, inputs.item).items],
    files: [...parseItems(lists.output.files, files.item).items],
  };
}
