import { join, resolve } from 'node:path';
import { build } from 'vite';
import { districtPlugins } from '../../scripts/district/district-plugin.ts';
import { tourTitlesPlugin } from '../../scripts/district/tour-titles-plugin.ts';
import { traditionalChinesePlugin } from '../../scripts/traditional/traditional-chinese-plugin.ts';

const GEO = resolve('public/geo');

/** Puts the script of the threads together as the app is, so that what is fed is what is shipped. @returns its path */
export async function buildThread(folder: string): Promise<string> {
  await build({
    ...{ configFile: false, logLevel: 'warn', publicDir: false },
    plugins: [districtPlugins(GEO), tourTitlesPlugin(GEO), traditionalChinesePlugin(GEO)],
    build: {
      ...{ ssr: 'tests/fuzz/fuzz-thread.ts', outDir: join(folder, 'thread'), emptyOutDir: true },
      ...{ target: 'node20', minify: false },
    },
  });
  return resolve(folder, 'thread/fuzz-thread.js');
}
