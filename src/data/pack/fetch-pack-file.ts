import { sha256Of } from './pack-cache.ts';
import { fetchFile } from '../fetch-file.ts';
import type { PackFile } from '../../schema/pack-manifest.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** What a file is fetched with. */
export type PackSource = Readonly<{
  home: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  signal: AbortSignal;
}>;

/**
 * `offline`: it does not come, or a page comes in its place, as from a network that wants its user to sign in and from hosts
 * that have a page for what they lack. `changed`: what comes is not the file of this release, as after a newer one.
 */
export type FetchFault = 'offline' | 'changed' | 'cancelled';

const INDEX = 'index.html';
/** Named after what it holds: who has it need not ask for it again. */
const HASHED = 'assets/';
/** What a browser goes by beside the content; the length and its coding are those of the way here. */
const KEPT_HEADERS = [
  'content-type',
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** The address under which a file of the pack is kept and asked for. Hosts may lead from `index.html` to its folder. */
export const packUrl = (path: string, home: string): string =>
  new URL(path === INDEX ? '.' : path, home).href;

/** A file as it is kept: whole, not compressed, with its hash as its tag. */
function keptResponse(bytes: ArrayBuffer, { sha256 }: PackFile, headers: Headers): Response {
  const kept = new Headers({ 'content-length': String(bytes.byteLength), etag: `"${sha256}"` });
  for (const name of KEPT_HEADERS) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return new Response(bytes, { headers: kept });
}

/** What no file of the pack but its page is. */
const isPage = (headers: Headers, path: string): boolean =>
  path !== INDEX && (headers.get('content-type') ?? '').startsWith('text/html');

async function fetchOnce(
  file: PackFile,
  { home, fetch, signal }: PackSource,
  cache: RequestCache,
): Promise<Result<Response, FetchFault>> {
  let headers = new Headers();
  const fetched = await fetchFile(packUrl(file.path, home), async (url, init) => {
    const response = await fetch(url, { cache, signal: AbortSignal.any([signal, init.signal]) });
    headers = response.headers;
    return response;
  });
  if (signal.aborted) return fail('cancelled');
  if (!fetched.ok) return fail('offline');
  if ((await sha256Of(fetched.value)) !== file.sha256)
    return fail(isPage(headers, file.path) ? 'offline' : 'changed');
  return ok(keptResponse(fetched.value, file, headers));
}

/**
 * Fetches one file and compares its hash. What the browser has of it already need not come again, unless that is not
 * the file.
 * @param fresh For a file that was found damaged: past every cache.
 */
export async function fetchPackFile(
  file: PackFile,
  source: PackSource,
  { fresh = false } = {},
): Promise<Result<Response, FetchFault>> {
  if (!fresh) {
    const fetched = await fetchOnce(file, source, file.path.startsWith(HASHED) ? 'default' : 'no-cache');
    if (fetched.ok || fetched.error !== 'changed') return fetched;
  }
  return fetchOnce(file, source, 'no-store');
}
