import { PACK_MANIFEST_PATH, type PackManifest, parsePackManifest } from '../../schema/pack-manifest.ts';

/** Where the packs of one atlas lie: several may be served from folders of one host, and share its caches. */
export type PackPlace = Readonly<{
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has'>;
  /** The address of the folder of `index.html`, absolute and ending in a slash. */
  home: string;
}>;

/** A whole release on the device. */
export type Pack = Readonly<{ release: string; manifest: PackManifest; cache: Cache }>;

const prefixOf = ({ home }: Pick<PackPlace, 'home'>): string => `atlas-pack ${new URL(home).pathname} `;

const HEX = 16;
const BYTE_DIGITS = 2;

/** In hexadecimal digits. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(HEX).padStart(BYTE_DIGITS, '0')).join('');
}

/** The name of a release: the hash of the list of its files, which holds theirs. */
export const releaseOf = (manifestJson: string): Promise<string> =>
  sha256Of(new TextEncoder().encode(manifestJson));

export const packCacheName = (place: Pick<PackPlace, 'home'>, release: string): string =>
  prefixOf(place) + release;

/** The cache of a release, made where there is none. */
export const openPackCache = (place: PackPlace, release: string): Promise<Cache> =>
  place.caches.open(packCacheName(place, release));

/** The releases that are on the device, whole or begun. */
async function storedReleases(place: PackPlace): Promise<readonly string[]> {
  const prefix = prefixOf(place);
  const names = await place.caches.keys();
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/**
 * The pack of a release. Its list of files is put into the cache last, so that what has it was whole once.
 * @returns null where there is none, or one that was only begun
 */
export async function readPack(place: PackPlace, release: string): Promise<Pack | null> {
  if (!(await place.caches.has(packCacheName(place, release)))) return null;
  const cache = await openPackCache(place, release);
  const listed = await cache.match(new URL(PACK_MANIFEST_PATH, place.home).href, { ignoreVary: true });
  const manifest = listed === undefined ? null : parsePackManifest(await listed.text());
  return manifest?.ok === true ? { release, manifest: manifest.value, cache } : null;
}

/** The packs that were whole once. */
export async function readPacks(place: PackPlace): Promise<readonly Pack[]> {
  const releases = await storedReleases(place);
  const packs = await Promise.all(releases.map((release) => readPack(place, release)));
  return packs.filter((pack) => pack !== null);
}

/** Deletes all packs, or all but that of one release. */
export async function deletePacks(place: PackPlace, kept: string | null = null): Promise<void> {
  const releases = await storedReleases(place);
  await Promise.all(
    releases
      .filter((release) => release !== kept)
      .map((release) => place.caches.delete(packCacheName(place, release))),
  );
}

/** Deletes what was only begun: what was whole once may be in use in another page. */
export async function deleteBegun(place: PackPlace): Promise<void> {
  const releases = await storedReleases(place);
  await Promise.all(
    releases.map(async (release) => {
      if ((await readPack(place, release)) === null) await place.caches.delete(packCacheName(place, release));
    }),
  );
}
