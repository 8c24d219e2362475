import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { districtFolder } from './pipeline/district/read-district.ts';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy-plugin.ts';
import { districtPartsPlugin, districtPlugins } from './scripts/district/district-plugin.ts';
import { linkedDataPlugin } from './scripts/linked-data/linked-data-plugin.ts';
import { traditionalChinesePlugin } from './scripts/traditional/traditional-chinese-plugin.ts';

/** The first script holds the names of all others, and a hash does not compress: seven characters of 64 suffice, and Rolldown asks for so many. */
const FILE_NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** Small modules that several chunks share would be files of their own, each with its name in the first script. */
const CHUNK_GROUPS = [
  { name: 'initial', tags: ['$initial' as const] },
  { name: 'geometry', test: /\/src\/domain\/(geo\/|plate\/plate-size)/ },
  { name: 'archive', test: /\/src\/(data\/load-(base-manifest|coverage)|domain\/archive\/)/ },
  {
    name: 'shared',
    test: /\/src\/(ui\/(dialog|panel-detail|copy-text|save-file)|domain\/local-date|app\/outputs\/canvas-blob|i18n\/(say-message|chinese-punctuation)|app\/actions\/find-shortcut|domain\/place\/nearby-initiatives)/,
  },
  { name: 'choices', test: /\/src\/ui\/(radio-|segmented-choice)/ },
];

const folder = districtFolder();

export default defineConfig({
  plugins: [
    react(),
    // Its words are there before they are made traditional.
    districtPlugins(folder),
    traditionalChinesePlugin(folder),
    contentSecurityPolicyPlugin(),
    linkedDataPlugin(folder),
  ],
  // Relative, so that a build works in any folder of any static host.
  base: './',
  css: {
    modules: {
      // No two style sheets share a name. Such classes compress better than hashes, and say where they come from.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    // A browser that does not know `modulepreload` fetches the scripts a little later.
    modulePreload: { polyfill: false },
    // MapLibre is one chunk, fetched after the list is painted.
    chunkSizeWarningLimit: 1200,
    // Everything the page begins with in one file: in thirty it compresses worse.
    rolldownOptions: {
      // Making traditional characters takes most of a build, and may.
      checks: { bundlerTimings: false },
      output: { ...FILE_NAMES, codeSplitting: { groups: CHUNK_GROUPS } },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [districtPartsPlugin(folder)],
    rolldownOptions: { output: FILE_NAMES },
  },
});
