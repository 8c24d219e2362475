import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writePack } from './offline/write-pack.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const OUT_DIR = values.out;
const ASIDE = `${OUT_DIR}.tmp`;
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.geojson', '.webmanifest']);
/** Smaller files would not save a network packet. */
const MIN_BYTES = 1400;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function compress(path: string): void {
  if (!COMPRESSIBLE.has(extname(path)) || statSync(path).size < MIN_BYTES) return;
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}

/**
 * Builds `public/geo`, or the district in DISTRICT_FOLDER, into `dist`, or `--out FOLDER`: aside, and then swaps, so that
 * an interrupted build leaves the last good one in place.
 */
try {
  await build({ logLevel: 'warn', build: { outDir: ASIDE, emptyOutDir: true } });
  await writePack(ASIDE);
  files(ASIDE).forEach(compress);
  rmSync(OUT_DIR, { recursive: true, force: true });
  renameSync(ASIDE, OUT_DIR);
} catch (error) {
  console.error('The build failed:', error instanceof Error ? error.message : error);
  exit(1);
}
