import { Buffer } from 'node:buffer';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { spotAt } from './many-places.ts';
import { tracePage } from './page-trace.ts';

const LIMIT_SECONDS = 560;
/** A task that keeps the page from answering: what the browser itself calls long. */
const LONG_TASK_MS = 50;
/** Up to so many all stays fluent; more are read and answered. */
const FLUENT = 100_000;
/** How long a step is still traced after its answer stands. */
const AFTERMATH_MS = 1500;
const SIZES = [FLUENT, 1_000_000] as const;

function fileOf(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const [lng, lat] = spotAt(at);
    return `p${String(at)},${lng.toFixed(6)},${lat.toFixed(6)}`;
  });
  const path = join(mkdtempSync(join(tmpdir(), 'many-')), 'places.csv');
  writeFileSync(path, Buffer.from(['name,lng,lat', ...lines].join('\n')));
  return path;
}

/** What is done with the points, in the order of the view. */
const STEPS: readonly Readonly<{ name: string; act: (page: Page, path: string) => Promise<void> }>[] = [
  {
    name: 'not yet there: the programme counted by hexagon',
    act: async (page) => {
      await page.getByText('By hexagon', { exact: true }).click();
      await page.getByRole('table', { name: 'Numbers by hexagon' }).waitFor({ timeout: 60_000 });
      await page.getByText('By sub-district', { exact: true }).click();
    },
  },
  {
    name: 'opened',
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
    name: 'read, loaded, drawn and counted by sub-district',
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

/** Each step with its longest task and the time until the answer stood, with all places that are to be had. */
async function rowsOf(browser: Browser, page: Page, size: number): Promise<readonly BenchRow[]> {
  const path = fileOf(size);
  const rows: BenchRow[] = [];
  for (const { name, act } of STEPS) {
    let seconds = 0;
    const { busiestMs, longestDrawingMs } = await tracePage(browser, async () => {
      const began = performance.now();
      await act(page, path);
      seconds = (performance.now() - began) / 1000;
      // What is drawn and asked after the answer belongs to it; of its end the page tells nothing.
      await page.waitForTimeout(AFTERMATH_MS);
    });
    const of = `${size.toLocaleString('en')} points ${name}`;
    rows.push(
      // Of a million points it is enough that they are answered.
      timeRow(`busiest task, ${of}`, busiestMs, size > FLUENT ? null : LONG_TASK_MS),
      timeRow(`longest wait for the drawing, ${of}`, longestDrawingMs),
      { name: `until it was answered, ${of}`, figure: seconds, unit: 's', target: null },
    );
  }
  return rows;
}

/**
 * The longest task on the page while many own points go through the three questions, by the time of its thread: on a machine
 * without a GPU the processor draws the map, and the page waits for that however few points there are (the second figure).
 */
export function benchMany(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${address}/?lang=en&view=analyse`);
      await page.getByRole('table').first().waitFor();
      await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
      await page.locator('html[data-fetched-ahead]').waitFor({ state: 'attached' });
      rows.push(...(await rowsOf(browser, page, size)));
      await page.close();
    }
    return rows;
  });
}
