import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { districtPlugins } from './scripts/district/district-plugin.ts';
import { tourTitlesPlugin } from './scripts/district/tour-titles-plugin.ts';
import { TEST_LAUNCH } from './scripts/find-chromium.ts';
import { traditionalChinesePlugin } from './scripts/traditional/traditional-chinese-plugin.ts';
import { LONGEST_WAIT_MS } from './tests/longest-wait.ts';

/** The tests are about the district of this project, whatever `DISTRICT_FOLDER` says. */
const GEO = join(import.meta.dirname, 'public/geo');

export default defineConfig({
  plugins: [react(), districtPlugins(GEO), tourTitlesPlugin(GEO), traditionalChinesePlugin(GEO)],
  test: {
    // No test measures time: on a busy machine it only gets slower.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: LONGEST_WAIT_MS } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Most of the time would go into reading the same modules again for each file; no test changes what it shares.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/same-examples.ts'],
        },
      },
      {
        extends: true,
        // Found late, these would make vite reload in the middle of a test.
        optimizeDeps: {
          include: [
            '@mapbox/vector-tile',
            '@tmcw/togeojson',
            '@turf/turf',
            'axe-core',
            'comlink',
            'fflate',
            'flatbush',
            'i18next',
            'ical.js',
            'maplibre-gl',
            'papaparse',
            'pbf',
            'pmtiles',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'terra-draw',
            'terra-draw-maplibre-gl-adapter',
            'valibot',
            'zustand',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/leave-as-found.ts'],
          fileParallelism: false,
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: TEST_LAUNCH }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
    ],
  },
});
