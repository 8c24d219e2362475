import { fetchPackFile, type FetchFault, type PackSource, packUrl } from './fetch-pack-file.ts';
import { openPackCache, type PackPlace, readPack, readPacks, releaseOf } from './pack-cache.ts';
import { PACK_MANIFEST_PATH, type PackFile, parsePackManifest } from '../../schema/pack-manifest.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** Why a release could not be kept. `full`: the device has no room; `refused`: the browser keeps nothing here. */
export type PackFault = FetchFault | 'full' | 'refused';

type Storing = PackPlace &
  PackSource &
  Readonly<{
    /** The text of `pack.json`. */
    manifestJson: string;
    /** Told after each file: how many bytes are there. */
    onProgress?: (doneBytes: number) => void;
  }>;

/** More do not come faster by one connection, and each is in memory until it is kept. */
const AT_ONCE = 4;

const faultOf = (error: unknown): PackFault =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

/**
 * Runs `work` for each item, some at once, until one fails, and waits for those that are under way: nothing is told or
 * stored after the end.
 * @returns the first failure
 */
async function eachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<PackFault | null>,
): Promise<PackFault | null> {
  const waiting = [...items];
  let fault: PackFault | null = null;
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && fault === null; item = waiting.shift()) {
      const result = await work(item).catch(faultOf);
      fault ??= result;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return fault;
}

const isOf = (response: Response, { sha256 }: PackFile): boolean =>
  response.headers.get('etag') === `"${sha256}"`;

/** Finds a file in what is on the device: in the cache that is being filled, else in one of another release. */
async function findKept(
  file: PackFile,
  url: string,
  caches: readonly Cache[],
): Promise<Readonly<{ response: Response; isHere: boolean }> | null> {
  for (const [index, cache] of caches.entries()) {
    // One that cannot be read any more is not there.
    const response = await cache.match(url, { ignoreVary: true }).catch(() => undefined);
    if (response !== undefined && isOf(response, file)) return { response, isHere: index === 0 };
  }
  return null;
}

/**
 * Puts a whole release on the device, all or nothing: each file is fetched, compared with its hash and put into a cache
 * of the release, which counts only once the list of its files is put there last. What was fetched before a failure
 * stays for the next attempt and is not used until then. What another release on the device has too is not fetched.
 *
 * @returns the release; else why it is not there. Never rejects
 */
export async function storePack(storing: Storing): Promise<Result<string, PackFault>> {
  const { manifestJson, home, onProgress } = storing;
  const parsed = parsePackManifest(manifestJson);
  if (!parsed.ok) return fail('changed');
  try {
    const release = await releaseOf(manifestJson);
    if ((await readPack(storing, release)) !== null) return ok(release);
    const others = await readPacks(storing);
    const cache = await openPackCache(storing, release);
    let doneBytes = 0;
    const fault = await eachOf(parsed.value.files, async (file) => {
      const url = packUrl(file.path, home);
      const kept = await findKept(file, url, [cache, ...others.map((other) => other.cache)]);
      const fetched = kept === null ? await fetchPackFile(file, storing) : ok(kept.response);
      if (!fetched.ok) return fetched.error;
      if (kept?.isHere !== true) await cache.put(url, fetched.value);
      doneBytes += file.bytes;
      onProgress?.(doneBytes);
      return null;
    });
    if (fault !== null) return fail(fault);
    if (storing.signal.aborted) return fail('cancelled');
    const headers = { 'content-type': 'application/json' };
    await cache.put(new URL(PACK_MANIFEST_PATH, home).href, new Response(manifestJson, { headers }));
    return ok(release);
  } catch (error) {
    return fail(faultOf(error));
  }
}
