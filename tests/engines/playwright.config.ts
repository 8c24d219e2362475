import { defineConfig } from '@playwright/test';
import { ENGINE_IDS } from './drive/engine-table.ts';
import type { EngineOptions } from './engine-test.ts';

/** Each engine, with the host and without; `npm run test:engines` starts it, with a screen that browsers draw on. */
export default defineConfig<object, EngineOptions>({
  testDir: '.',
  outputDir: '../../test-results/engines-run',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  reporter: [['list'], ['./table-reporter.ts']],
  projects: ENGINE_IDS.flatMap((engineId) => [
    { name: `${engineId}-online`, use: { engineId, isOffline: false } },
    { name: `${engineId}-offline`, grep: /@zh-CN/, use: { engineId, isOffline: true } },
  ]),
});
