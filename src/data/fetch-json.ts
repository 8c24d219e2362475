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

/** What has not come by then is told as missing. What did come is kept, so that each further try needs less. */
const PATIENCE_MS = 20_000;

/** Reads one file; never rejects. Null when the server cannot be reached, does not have the file, or does not answer in time. */
export async function fetchText(url: string, fetch: Fetch): Promise<string | null> {
  const patience = new AbortController();
  const waiting = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, patience);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(waiting);
  }
}
