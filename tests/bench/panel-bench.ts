import type { Page } from '@playwright/test';
import { APP_ADDRESS, withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const OPENINGS = 15;

/** Milliseconds from pressing a row of the list to the frame in which its panel has the focus. */
function timeOpening(page: Page, row: number): Promise<number> {
  return page.evaluate(
    (index) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        document.querySelectorAll<HTMLElement>('#panel [data-row]')[index]?.click();
        const look = () => {
          if (document.activeElement?.tagName === 'H1') resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    row,
  );
}

/** Opening one place after the other from the list, without the map: its frames would hide what the panel costs. */
export function benchPanel(): Promise<readonly BenchRow[]> {
  return withBuiltApp(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/bind-map-*.js', (route) => route.abort());
    await page.goto(`${APP_ADDRESS}/?lang=en`);
    await page.waitForSelector('#panel [data-row]');
    const samples: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      samples.push(await timeOpening(page, opening));
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.tagName !== 'H1');
    }
    return [
      { name: 'open a place panel, median', figure: percentile(samples, 0.5), unit: 'ms', target: null },
    ];
  });
}
