import { expect, test as base } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { FailureWalker } from './failure-walker.ts';
import { OutputDriver } from './output-driver.ts';
import { takeWebglAway } from './take-webgl-away.ts';
import type { TestedLocale } from './words.ts';
import { drawCoarsely } from '../../fixtures/draw-coarsely.ts';

/** What a spec or a project chooses. */
export type AtlasOptions = Readonly<{
  /** False where the map is not looked at: drawing it in software would take most of the time. */
  drawsMap: boolean;
  /** For what need not be tried in each language at each size: another language at each size. */
  oneLocale: TestedLocale;
  /** Complaints that a test provokes. An object, because Playwright reads a bare array as a value with options. */
  silence: Readonly<{ expected: readonly RegExp[] }>;
}>;

type Fixtures = Readonly<{ atlas: AtlasDriver; outputs: OutputDriver; walker: FailureWalker }>;

/**
 * A test with the atlas at hand. It fails when the page asks another host for anything, throws, or complains
 * on the console about anything but what `silence` expects.
 */
export const test = base.extend<Fixtures & AtlasOptions>({
  drawsMap: [true, { option: true }],
  oneLocale: ['zh-CN', { option: true }],
  silence: [{ expected: [] }, { option: true }],
  outputs: async ({ page }, use) => {
    await use(new OutputDriver(page));
  },
  walker: async ({ page, atlas, oneLocale }, use) => {
    await use(new FailureWalker(page, atlas, oneLocale));
  },
  atlas: async ({ page, baseURL, drawsMap, silence }, use) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    // Watched, not intercepted: that would cost the browser its cache. Other hosts cannot be resolved anyway.
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) foreign.push(href);
    });
    await (drawsMap ? page.addInitScript(drawCoarsely) : takeWebglAway(page));
    await use(new AtlasDriver(page));
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(
      complaints.filter((text) => !silence.expected.some((pattern) => pattern.test(text))),
      'complaints of the page',
    ).toEqual([]);
  },
});

export { expect };
