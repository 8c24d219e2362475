import { defineConfig } from '@playwright/test';
import { TEST_LAUNCH } from './scripts/find-chromium.ts';
import type { AtlasOptions } from './tests/e2e/support/atlas-test.ts';

/** Another build and another port, to try a change beside a running server. */
const { E2E_FOLDER: folder = 'dist', E2E_PORT: port = '4179' } = process.env;

/** Each task is tested at a desk and on a phone; the specs choose the language. */
export default defineConfig<AtlasOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // A page waits for the network, its worker or a frame for a third of its time.
  workers: 3,
  retries: 0,
  // A page of failures takes half a minute on a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Each frame of a flight is drawn in software; the specs that look at motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...TEST_LAUNCH,
      args: [...TEST_LAUNCH.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    },
  },
  projects: [
    {
      name: 'desk',
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 }, oneLocale: 'zh-CN' },
    },
    {
      name: 'phone',
      // What a phone does not have, or has just as a desk does.
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, oneLocale: 'en' },
    },
  ],
  webServer: {
    command: `npx tsx scripts/serve.ts ${folder}`,
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
