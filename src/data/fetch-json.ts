import type { DataNotice } from './atlas.ts';
import { fail, ok, type Result } from '../schema/result.ts';

export type FetchJsonFailure = Exclude<DataNotice['problem'], 'malformed'>;
export type Fetch = (url: string, init: { signal: AbortSignal | null }) => Promise<Response>;

/** Reads one JSON file. Rejects only when `signal` is aborted, with the signal's reason. */
export async function fetchJson(
  url: string,
  { fetch, signal }: { fetch: Fetch; signal?: AbortSignal | undefined },
): Promise<Result<unknown, FetchJsonFailure>> {
  const text = await fetchText(url, fetch, signal);
  if (text === null) return fail('unreachable');
  try {
    const json: unknown = JSON.parse(text);
    return ok(json);
  } catch {
    return fail('not-json');
  }
}

/** Null when the server cannot be reached or does not have the file. */
async function fetchText(url: string, fetch: Fetch, signal: AbortSignal | undefined): Promise<string | null> {
  signal?.throwIfAborted();
  try {
    const response = await fetch(url, { signal: signal ?? null });
    return response.ok ? await response.text() : null;
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}
