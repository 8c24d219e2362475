import type { Page } from '@playwright/test';
import { withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const OPENINGS = 15;
const LIMIT_SECONDS = 60;

/** Milliseconds from pressing a row of the list to the frame in which its panel has the focus. */
async function timeOpening(page: Page, row: number): Promise<number> {
  const started = await page.evaluate((index) => {
    const now = performance.now();
    document.querySelectorAll<HTMLElement>('#panel [data-row]')[index]?.click();
    return now;
  }, row);
  const opened = await page.waitForFunction(() =>
    document.activeElement?.tagName === 'H1' ? performance.now() : null,
  );
  return ((await opened.jsonValue()) ?? Number.NaN) - started;
}

/** Opening one place after the other from the list, without the map: its frames would hide what the panel costs. */
export function benchPanel(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/bind-map-*.js', (route) => route.abort());
    await page.goto(`${address}/?lang=en`);
    await page.waitForSelector('#panel [data-row]');
    const samples: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      samples.push(await timeOpening(page, opening));
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.tagName !== 'H1');
    }
    return [timeRow('open a place panel, median', percentile(samples, 0.5))];
  });
}
