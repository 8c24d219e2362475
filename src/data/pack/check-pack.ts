import { fetchPackFile, type FetchFault, type PackSource, packUrl } from './fetch-pack-file.ts';
import { type Pack, sha256Of } from './pack-cache.ts';
import type { PackFile } from '../../schema/pack-manifest.ts';

/** What was found where a file of the pack should be. */
export type FileState = 'whole' | 'damaged' | 'missing';

/** Compares one file on the device with its hash. */
async function checkFile(file: PackFile, cache: Cache, home: string): Promise<FileState> {
  try {
    const kept = await cache.match(packUrl(file.path, home), { ignoreVary: true });
    if (kept === undefined) return 'missing';
    // Read anew, and not taken from what the cache says of it.
    return (await sha256Of(await kept.arrayBuffer())) === file.sha256 ? 'whole' : 'damaged';
  } catch {
    // Its place on the disk cannot be read.
    return 'damaged';
  }
}

/** Reads every file of a pack on the device and compares its hash, one after the other. */
export async function checkPack(
  { manifest, cache }: Pack,
  home: string,
  onFile: (file: PackFile, state: FileState) => void,
): Promise<void> {
  for (const file of manifest.files) {
    onFile(file, await checkFile(file, cache, home));
  }
}

/** The files that are not on the device any more, by their names alone: nothing is read. */
export async function missingFiles({ manifest, cache }: Pack, home: string): Promise<readonly PackFile[]> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return manifest.files.filter(({ path }) => !kept.has(packUrl(path, home)));
}

/** Fetches a file anew in the place of what is damaged or gone. @returns why not, or null */
export async function repairFile(
  file: PackFile,
  { cache }: Pack,
  source: PackSource,
): Promise<FetchFault | null> {
  const fetched = await fetchPackFile(file, source, { fresh: true });
  if (!fetched.ok) return fetched.error;
  await cache.put(packUrl(file.path, source.home), fetched.value);
  return null;
}
