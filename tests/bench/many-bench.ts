import { Buffer } from 'node:buffer';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';

const LIMIT_SECONDS = 400;
/** A task that keeps the page from answering: what the browser itself calls long. */
const LONG_TASK_MS = 50;
const SIZES = [100_000, 1_000_000] as const;

export function fileOf(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const lng = (120 + ((at * 7919) % 100_003) / 600_000).toFixed(6);
    const lat = (30.1 + ((at * 104_729) % 99_991) / 400_000).toFixed(6);
    return `p${String(at)},${lng},${lat}`;
  });
  const path = join(mkdtempSync(join(tmpdir(), 'many-')), 'places.csv');
  writeFileSync(path, Buffer.from(['name,lng,lat', ...lines].join('\n')));
  return path;
}

/** What is done with the points, in the order of the view. */
export const STEPS: readonly Readonly<{ name: string; act: (page: Page, path: string) => Promise<void> }>[] =
  [
    {
      name: 'opened and read',
      act: async (page, path) => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: 'Choose a file' }).click();
        await (await chooser).setFiles(path);
        await page.getByRole('button', { name: /^Load the|^Load / }).waitFor({ timeout: 120_000 });
        const wgs84 = page.getByRole('radio', { name: /WGS-84/ });
        if (await wgs84.isVisible()) await wgs84.check();
      },
    },
    {
      name: 'loaded, drawn and counted by sub-district',
      act: async (page) => {
        await page.getByRole('button', { name: /^Load the|^Load / }).click();
        await page.getByText(/^Counts the [\d,]{6,} places of own data/).waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'counted by hexagon',
      act: async (page) => {
        await page.getByText('By hexagon', { exact: true }).click();
        await page.getByRole('table', { name: 'Numbers by hexagon' }).waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'set beside chance',
      act: async (page) => {
        await page.getByText('Is it chance?', { exact: true }).click();
        await page
          .getByRole('heading', { name: /Six tests/ })
          .first()
          .waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'who is far from it',
      act: async (page) => {
        await page.getByText('Who is far from it?', { exact: true }).first().click();
        await page.locator('table').first().waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'where one more would help most',
      act: async (page) => {
        await page.getByText('Where would one more help most?', { exact: true }).first().click();
        await page.locator('table').first().waitFor({ timeout: 120_000 });
      },
    },
  ];

type Watched = Window & { longest?: number };

/** The longest task of the page in each step, of those the browser calls long; the others count as 0. */
async function longestTasks(page: Page, path: string): Promise<readonly (readonly [string, number])[]> {
  await page.evaluate(() => {
    const watched = window as Watched;
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        watched.longest = Math.max(watched.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  const longest: (readonly [string, number])[] = [];
  for (const { name, act } of STEPS) {
    await act(page, path);
    await page.waitForTimeout(1500);
    const ms = await page.evaluate(() => {
      const watched = window as Watched;
      const found = watched.longest ?? 0;
      watched.longest = 0;
      return found;
    });
    longest.push([name, ms]);
  }
  return longest;
}

/** The longest task on the page while many own points go through the three questions. */
export function benchMany(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${address}/?lang=en&view=analyse`);
      await page.getByRole('table').first().waitFor();
      await page.waitForTimeout(3000);
      for (const [name, ms] of await longestTasks(page, fileOf(size)))
        rows.push(timeRow(`longest task, ${size} points ${name}`, ms, LONG_TASK_MS));
      await page.close();
    }
    return rows;
  });
}
