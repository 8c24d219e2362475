import { unzipSync, zipSync } from 'fflate';
import { packUrl } from './fetch-pack-file.ts';
import { type Pack, sha256Of } from './pack-cache.ts';
import { PACK_MANIFEST_PATH, parsePackManifest } from '../../schema/pack-manifest.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** Of what is already compressed little is gained, and of the rest not enough to keep a phone waiting. */
const LEVEL = 0;
/** So that one release gives one file, whenever it is saved. A zip knows no earlier year. */
const NO_DATE = new Date(1980, 0, 1);
/** Several times that of a release: what is larger somebody else made. */
const MOST_BYTES = 100_000_000;

/** What a browser takes a file for, by the end of its name; a host says so itself. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/**
 * A pack as one zip, which opens in this atlas on another device, and unpacked works on any static server.
 * @param others Files that belong to a release and are not listed, by their paths.
 * @returns the path of the first file that is not as it was published; nothing is handed on then
 */
export async function zipPack(
  { manifest, cache }: Pack,
  home: string,
  others: Readonly<Record<string, Uint8Array>>,
): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
  const entries: Record<string, Uint8Array> = { ...others };
  for (const { path, sha256 } of manifest.files) {
    const kept = await cache.match(packUrl(path, home), { ignoreVary: true }).catch(() => undefined);
    const bytes = (await kept?.arrayBuffer().catch(() => null)) ?? null;
    if (bytes === null || (await sha256Of(bytes)) !== sha256) return fail(path);
    entries[path] = new Uint8Array(bytes);
  }
  return ok(zipSync(entries, { level: LEVEL, mtime: NO_DATE }));
}

/** Why a file is not taken. `other`: it holds another edition than the one that is expected. */
export type ZipFault = 'no-pack' | 'other';

/** A pack that was read from a zip: its list, and what gives its files in the place of a host. */
export type UnzippedPack = Readonly<{ json: string; fetch: (url: string) => Promise<Response> }>;

/**
 * Reads the zip of a pack. Its files are compared with their hashes when they are stored. The list of these hashes must be
 * that of the host, byte by byte: a file from anywhere else could hold any program.
 */
export function unzipPack(
  zip: Uint8Array,
  { home, json }: Readonly<{ home: string; json: string }>,
): Result<UnzippedPack, ZipFault> {
  let entries: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  let bytes = 0;
  try {
    entries = unzipSync(zip, {
      filter: ({ size, originalSize }) => {
        // What lies there as it is comes out as long as it went in, whatever its directory says of that.
        bytes += Math.max(size, originalSize);
        return bytes <= MOST_BYTES;
      },
    });
  } catch {
    return fail('no-pack');
  }
  const listed = entries[PACK_MANIFEST_PATH];
  const found = listed === undefined ? '' : new TextDecoder().decode(listed);
  if (!parsePackManifest(found).ok) return fail('no-pack');
  if (found !== json) return fail('other');
  const byUrl = new Map(
    Object.entries(entries).map(([path, content]) => [packUrl(path, home), { path, content }]),
  );
  const fetch = (url: string): Promise<Response> => {
    const file = byUrl.get(url);
    // One that is not in the zip has no content, which is not what was published.
    const headers = { 'content-type': typeOf(file?.path ?? '') };
    return Promise.resolve(new Response(file?.content ?? '', { headers }));
  };
  return ok({ json, fetch });
}
