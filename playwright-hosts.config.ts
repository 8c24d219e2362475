import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';
import ofTests from './playwright.config.ts';

const executablePath = findChromium();

/** Each host is started by the test that asks it. The whole browser, since the shell heeds no setting against storage. */
export default defineConfig({
  testDir: 'tests/hosts',
  outputDir: 'test-results/hosts',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/hosts.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: (ofTests.use?.launchOptions?.args ?? []).map((arg) =>
        // Hosts are asked by number.
        arg.startsWith('--host-resolver-rules') ? `${arg}, EXCLUDE 127.0.0.1` : arg,
      ),
    },
  },
});
