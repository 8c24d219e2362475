import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { PageReader } from './page-reader.ts';
import { takeWebglAway } from './take-webgl-away.ts';
import type { TestedLocale } from './words.ts';

type OnDeviceKey =
  | 'cancel'
  | 'check'
  | 'newer.use'
  | 'notice.mend'
  | 'remove'
  | 'save'
  | 'repair'
  | 'again'
  | 'store';

/** One page of the atlas, and what it says of the pack. */
export class PackDriver {
  readonly page: Page;
  readonly atlas: AtlasDriver;
  readonly reader: PageReader;
  readonly #locale: TestedLocale;

  constructor(page: Page, locale: TestedLocale) {
    this.page = page;
    this.#locale = locale;
    this.atlas = new AtlasDriver(page);
    this.reader = new PageReader(page, this.atlas, locale);
  }

  /** Opens a view, with further choices; the map is drawn where it is looked at. */
  async open(
    view: 'about' | 'explore',
    { drawsMap = false, from }: Readonly<{ drawsMap?: boolean; from?: string }> = {},
  ): Promise<void> {
    if (!drawsMap) await takeWebglAway(this.page);
    const choices = { ...(view === 'explore' ? {} : { view }), ...(from === undefined ? {} : { from }) };
    await this.atlas.open({ locale: this.#locale, ...choices });
  }

  /** Once all is fetched that a press may open, what is asked of the host is asked for the pack. */
  async isFetchedAhead(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-fetched-ahead');
  }

  async press(key: OnDeviceKey): Promise<void> {
    const part = this.atlas.panel.locator('[data-on-device]');
    const within = key.startsWith('notice.') ? this.atlas.panel : part;
    await this.reader.button(`onDevice.${key}`, within).click();
  }

  /** The part of About, once the device is in this state. */
  part(step: 'absent' | 'storing' | 'kept'): Locator {
    return this.atlas.panel.locator(`[data-on-device=${step}]`);
  }

  /** A sentence about the pack, wherever screen readers hear it. */
  told(text: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** The whole atlas as one file. */
  async saved(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('save')]);
    return readFile(await download.path());
  }

  async openSaved(buffer: Buffer): Promise<void> {
    const file = { name: 'atlas.zip', mimeType: 'application/zip', buffer };
    await this.part('absent').locator('input[type=file]').setInputFiles(file);
  }

  async store(): Promise<void> {
    await this.press('store');
    await expect(this.part('kept')).toBeVisible({ timeout: 40_000 });
  }

  /** Changes one byte of a file on the device, or takes the file away. */
  async spoil(path: string, how: 'flip' | 'delete'): Promise<void> {
    await this.page.evaluate(
      async ([file, change]) => {
        const [name] = await caches.keys();
        const cache = await caches.open(name ?? '');
        const url = new URL(file, location.href).href;
        if (change === 'delete') {
          await cache.delete(url);
          return;
        }
        const kept = await cache.match(url);
        const bytes = new Uint8Array(await (kept ?? new Response()).arrayBuffer());
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        await cache.put(url, new Response(bytes, { headers: kept?.headers ?? {} }));
      },
      [path, how] as const,
    );
  }

  /** What the browser keeps of the atlas: workers and caches. */
  kept(): Promise<readonly [number, number]> {
    return this.page.evaluate(async () => {
      const [workers, names] = await Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]);
      return [workers.length, names.length] as const;
    });
  }
}
