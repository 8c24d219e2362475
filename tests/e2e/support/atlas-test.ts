import { expect, test as base } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { OutputDriver } from './output-driver.ts';

/** Complaints that a test provokes. An object, because Playwright reads a bare array as a value with options. */
type Silence = Readonly<{ expected: readonly RegExp[] }>;

type Fixtures = Readonly<{ atlas: AtlasDriver; outputs: OutputDriver; silence: Silence }>;

/**
 * A test with the atlas at hand. It fails when the page asks another host for anything, throws, or complains
 * on the console about anything but what `silence` expects.
 */
export const test = base.extend<Fixtures>({
  outputs: async ({ page }, use) => {
    await use(new OutputDriver(page));
  },
  silence: [{ expected: [] }, { option: true }],
  atlas: async ({ page, baseURL, silence }, use) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route(
      (url) => url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin,
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    await use(new AtlasDriver(page));
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(
      complaints.filter((text) => !silence.expected.some((pattern) => pattern.test(text))),
      'complaints of the page',
    ).toEqual([]);
  },
});

export { expect };
