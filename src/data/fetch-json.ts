import type { DataNotice } from './atlas.ts';
import { type Fetch, fetchFile } from './fetch-file.ts';
import { fail, ok, type Result } from '../schema/result.ts';

export type FetchJsonFailure = Exclude<DataNotice['problem'], 'malformed'>;

/** Reads one JSON file; never rejects. */
export async function fetchJson(url: string, fetch: Fetch): Promise<Result<unknown, FetchJsonFailure>> {
  const text = await fetchText(url, fetch);
  if (text === null) return fail('unreachable');
  try {
    const json: unknown = JSON.parse(text);
    return ok(json);
  } catch {
    return fail('not-json');
  }
}

/** Reads one file; never rejects. Null when it cannot be had. */
export async function fetchText(url: string, fetch: Fetch): Promise<string | null> {
  const bytes = await fetchFile(url, fetch);
  return bytes.ok ? new TextDecoder().decode(bytes.value) : null;
}
