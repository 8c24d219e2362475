import type { DataNotice } from './atlas.ts';
import { fail, ok, type Result } from '../schema/result.ts';

export type FetchJsonFailure = Exclude<DataNotice['problem'], 'malformed'>;
export type Fetch = (url: string, init: { signal: AbortSignal | null }) => Promise<Response>;

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

/** Null when the server cannot be reached or does not have the file. */
async function fetchText(url: string, fetch: Fetch): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: null });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
