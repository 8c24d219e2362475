import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { EngineAtlas } from './drive/engine-atlas.ts';
import type { Engine, EnginePage } from './drive/engine-page.ts';
import { type EngineId, ENGINES } from './drive/engine-table.ts';
import { PackHost } from '../e2e/support/pack-host.ts';
import type { TestedLocale } from '../e2e/support/words.ts';

/** Where pictures of what was seen are put. */
const PICTURES = 'test-results/engines';
/** Starting a browser three times, and storing the atlas, on a machine that may be slow. */
const OPENING_MS = 300_000;

export type EngineOptions = Readonly<{
  engineId: EngineId;
  /** True: the atlas is stored first, then the host is stopped, the browser killed and started again. */
  isOffline: boolean;
}>;

/**
 * What Firefox says, without an address, where the page itself ends a request whose answer is on its way from a cache: of 48
 * that were ended after 20 ms, 47 times with a worker of ten lines, and not once of those that were ended before it answered.
 */
const ENDED_BY_PAGE = 'Error: Failed to load ‘’. A ServiceWorker intercepted the request';

type Opened = Readonly<{ engine: Engine; page: EnginePage; url: string }>;
type Fixtures = Readonly<{ openAtlas: (locale: TestedLocale, picture: string) => EngineAtlas }>;

/** Stores all in About, as a reader does, and waits until it says so. */
async function storeAtlas(page: EnginePage, url: string): Promise<void> {
  const atlas = new EngineAtlas(page, url, 'en');
  await atlas.open({ view: 'about' });
  await atlas.press({ role: 'button', name: atlas.name('onDevice.store'), within: '[data-on-device]' });
  await atlas.sees({ css: '[data-on-device=kept]' });
}

export const test = base.extend<Fixtures, EngineOptions & Readonly<{ opened: Opened }>>({
  engineId: ['chromium', { option: true, scope: 'worker' }],
  isOffline: [false, { option: true, scope: 'worker' }],
  opened: [
    async ({ engineId, isOffline }, use) => {
      const engine = ENGINES[engineId]();
      const host = await PackHost.of('dist');
      const profile = await mkdtemp(join(tmpdir(), `engine-${engineId}-`));
      try {
        let page = await engine.start(profile);
        if (isOffline) {
          await storeAtlas(page, host.url);
          await host.stop();
          await engine.kill();
          page = await engine.start(profile);
        }
        await use({ engine, page, url: host.url });
      } finally {
        await engine.kill();
        await host.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    { scope: 'worker', timeout: OPENING_MS },
  ],
  openAtlas: async ({ opened: { engine, page, url }, engineId, isOffline }, use, info) => {
    const errorsBefore = engine.errors.length;
    info.annotations.push({ type: 'engine', description: engine.version });
    let picture = '';
    await use((locale, task) => {
      picture = [engineId, task, locale, ...(isOffline ? ['offline'] : [])].join('-');
      return new EngineAtlas(page, url, locale);
    });
    await mkdir(PICTURES, { recursive: true });
    await writeFile(join(PICTURES, `${picture}.png`), await page.screenshot());
    const errors = engine.errors.slice(errorsBefore).filter((text) => !text.startsWith(ENDED_BY_PAGE));
    expect(errors, 'errors on the console').toEqual([]);
  },
});
