import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { formatPack, listPack, releaseName } from './list-pack.ts';
import { PACK_MANIFEST_PATH, SERVICE_WORKER_PATH } from '../../src/schema/pack-manifest.ts';

const ENTRY = join(import.meta.dirname, '../../src/service-worker/service-worker.ts');

/**
 * Writes the list of files of a finished build, and the service worker that answers from them: one classic script without
 * a hash in its name, since browsers look at its address for newer releases.
 */
export async function writePack(folder: string): Promise<void> {
  const manifestJson = formatPack(listPack(folder));
  writeFileSync(join(folder, PACK_MANIFEST_PATH), manifestJson);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { PACK_RELEASE: JSON.stringify(releaseName(manifestJson)) },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', entryFileNames: SERVICE_WORKER_PATH },
      },
    },
  });
}
