import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { districtFolder } from './pipeline/district/read-district.ts';
import { districtPartsPlugin, districtPlugins } from './scripts/district/district-plugin.ts';
import { tourTitlesPlugin } from './scripts/district/tour-titles-plugin.ts';
import { feedsPlugin } from './scripts/feeds/feeds-plugin.ts';
import { contentSecurityPolicyPlugin } from './scripts/hosting/content-security-policy-plugin.ts';
import { thirdPartyPlugins } from './scripts/licences/third-party-plugin.ts';
import { linkedDataPlugin } from './scripts/linked-data/linked-data-plugin.ts';
import { webManifestPlugin } from './scripts/offline/web-manifest-plugin.ts';
import { traditionalChinesePlugin } from './scripts/traditional/traditional-chinese-plugin.ts';

/**
 * The first script holds the names of all others, and a hash does not compress: six characters of 64 suffice. Rolldown asks
 * for seven in the names of scripts.
 */
const FILE_NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:6][extname]',
};

/** Of `src`: what several views show, and what is drawn of tours in their view, on the map and on paper. */
const SHARED = [
  'ui/(dialog|panel-detail|copy-text|once-per-frame|save-file|submit-button|ground-layers|print-page|radio-|segmented-choice|toggle-chips)',
  'domain/(local-date|print/(drawn-path|text-lines)|tour/|nearby/(layout-profile|group-rows|destinations)|reach/station-access|ride/ride-model)',
  'domain/(place/nearby-initiatives|plate/plate-window|describe/describe-step)',
  'app/(outputs/(canvas-blob|picture-parts|marks-of)|actions/find-shortcut|platform/configured-base-map|map/map-frame)',
  'i18n/(say-message|chinese-punctuation|set-numbers|step-text|load-view-dictionary)',
  'views/place/absent-plate|domain/(calendar|changes)/|(data/load|state|schema)[-/]changes|schema/opening|views/analyse/export/provenance-of',
  'domain/(indicators/to-csv|compose/open-hours|take-along/portable-tour)',
  'schema/coordinate-systems|workers/(open-worker|own-scripts)|state/(own-data|analyse-answers|guide-memory)|domain/own-data/(own-set|own-file|own-fault|import-limits|packed-texts)|ui/own-sign-mark',
  'domain/spread/shade-patterns|schema/tokens/paper-tokens|views/(evidence/|sharing/copy-by-hand|print/(map-drawing|paper-furniture|paper-marker)|tours/(tour-texts|tour-thumb|tour-profile|use-ground|sum-lines|stop-texts))',
];

/** Small modules that several chunks share would be files of their own, each with its name in the first script. */
const CHUNK_GROUPS = [
  { name: 'initial', tags: ['$initial' as const] },
  {
    name: 'geometry',
    test: /\/src\/(domain\/(geo\/|plate\/plate-size|archive\/)|data\/load-(base-manifest|coverage))/,
  },
  { name: 'turf', test: /node_modules\/(@turf|polyclip-ts|splaytree-ts|bignumber\.js)\// },
  { name: 'shared', test: new RegExp(`/src/(${SHARED.join('|')})`) },
  { name: 'further-facets', test: /\/src\/views\/explore\/(further-facets|empty-list)/ },
  { name: 'page-walk-service', test: /\/src\/(app\/walk\/|workers\/reach-client)/ },
  {
    name: 'walks',
    test: /\/src\/(state\/(composer-|walk-memory|ask-position)|schema\/composed-tour|domain\/(compose\/(change-walk|walk-places|suggest-stay)|crc32)|views\/walk\/|ui\/(combo-box|file-button|select-field))/,
  },
];

const folder = districtFolder();
const thirdParty = thirdPartyPlugins();

export default defineConfig({
  plugins: [
    react(),
    // Its words are there before they are made traditional.
    districtPlugins(folder),
    tourTitlesPlugin(folder),
    traditionalChinesePlugin(folder),
    contentSecurityPolicyPlugin(),
    linkedDataPlugin(folder),
    webManifestPlugin(folder),
    feedsPlugin(folder),
    thirdParty.write,
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
      // i18next reads each of its methods once for exports that nobody imports.
      treeshake: { propertyReadSideEffects: false },
      output: { ...FILE_NAMES, codeSplitting: { groups: CHUNK_GROUPS } },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [districtPartsPlugin(folder), tourTitlesPlugin(folder), thirdParty.note()],
    rolldownOptions: { output: FILE_NAMES },
  },
});
