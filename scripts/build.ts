import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { addIntegrity } from './hosting/add-integrity.ts';
import { configuredOrigins } from './hosting/content-security-policy.ts';
import { writeHostFiles } from './hosting/write-host-files.ts';
import { writePack } from './offline/write-pack.ts';
import { districtFolder } from '../pipeline/district/read-district.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    home: { type: 'string', default: '/' },
    draft: { type: 'boolean', default: false },
  },
});
const OUT_DIR = values.out;
const ASIDE = `${OUT_DIR}.tmp`;
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.geojson', '.txt', '.webmanifest']);
/** The smallest that there is takes 14 s of the processor; a draft only has to be readable. */
const BROTLI_QUALITY = values.draft ? 4 : 11;
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
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  );
}

/**
 * Builds `public/geo`, or the district in DISTRICT_FOLDER, into `dist`, or `--out FOLDER`: aside, and then swaps, so that
 * an interrupted build leaves the last good one in place. `--home /folder/` says under which path it is published, which
 * only the page for what is not there has to know. `--draft` compresses less, for the tests.
 */
try {
  await build({ logLevel: 'warn', build: { outDir: ASIDE, emptyOutDir: true } });
  addIntegrity(ASIDE);
  await writePack(ASIDE);
  writeHostFiles(ASIDE, {
    district: districtFolder(),
    home: values.home,
    origins: configuredOrigins('production', '.'),
  });
  files(ASIDE).forEach(compress);
  rmSync(OUT_DIR, { recursive: true, force: true });
  renameSync(ASIDE, OUT_DIR);
} catch (error) {
  console.error('The build failed:', error instanceof Error ? error.message : error);
  exit(1);
}
