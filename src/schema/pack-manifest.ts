import * as v from 'valibot';
import { fail, ok, type Result } from './result.ts';

/** Where a build lists what belongs to its pack, and where its service worker lies: both beside `index.html`. */
export const PACK_MANIFEST_PATH = 'pack.json';
export const SERVICE_WORKER_PATH = 'service-worker.js';

const PackFileSchema = v.object({
  /** Below the folder of `index.html`. */
  path: v.pipe(v.string(), v.regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/)),
  /** Not compressed. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** In hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const PackManifestSchema = v.object({ files: v.pipe(v.array(PackFileSchema), v.minLength(1)) });

/** One file of a release. */
export type PackFile = Readonly<v.InferOutput<typeof PackFileSchema>>;

/** All files that one release of the atlas needs, in the order of their paths. */
export type PackManifest = Readonly<{ files: readonly PackFile[] }>;

/** Reads `pack.json`. */
export function parsePackManifest(json: string): Result<PackManifest, 'malformed'> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PackManifestSchema), json);
  return parsed.success ? ok(parsed.output) : fail('malformed');
}
