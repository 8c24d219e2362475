import type { Page } from '@playwright/test';
import { legLines, stepsAlong } from '../fixtures/walked-line.ts';
import { withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const TOUR = 'tianmuli';
const FIXES = 40;
/** What one walks in about ten seconds. */
const STEP_METERS = 16;
/** Those before are compiled while they run, and lead from "asked" to the way. */
const WARM_UP = 5;
const LIMIT_SECONDS = 120;

/**
 * In the place of the device's: `__stand` tells a position, and resolves to the milliseconds until the frame in which the
 * guide has it is handed to the graphics. A text, since tsx would put a helper into functions that the page does not have.
 */
const STAND_IN = `
  let tell;
  Object.defineProperty(navigator, 'geolocation', {
    value: { watchPosition: (found) => { tell = found; return 1; }, clearWatch: () => {} },
  });
  globalThis.__stand = (longitude, latitude) => new Promise((resolve) => {
    const started = performance.now();
    tell({ coords: { longitude, latitude, accuracy: 10, heading: 90 }, timestamp: Date.now() });
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      // After style, layout and paint of this frame.
      port2.postMessage(null);
    });
  });
`;

async function timeFixes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const point of legLines(TOUR)
    .flatMap((line) => stepsAlong(line, STEP_METERS))
    .slice(0, FIXES)) {
    times.push(
      await page.evaluate(([longitude, latitude]) => {
        const stand = Reflect.get(globalThis, '__stand') as (lng: number, lat: number) => Promise<number>;
        return stand(longitude, latitude);
      }, point),
    );
  }
  return times.slice(WARM_UP);
}

/** Walking a tour fix by fix from its start: without the map, whose frames hide what the guide costs, and with it. */
export function benchGuide(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const walk = async (hasMap: boolean): Promise<number> => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.addInitScript({ content: STAND_IN });
      if (!hasMap) await page.route('**/bind-map-*.js', (route) => route.abort());
      await page.goto(`${address}/?lang=en&view=tours&tour=${TOUR}&guide=1`);
      if (hasMap) await page.waitForSelector('html[data-fetched-ahead]', { state: 'attached' });
      await page.getByRole('button', { name: 'Use my position' }).click();
      const times = await timeFixes(page);
      await page.waitForSelector('[data-phase="on-way"], [data-phase="at-stop"]');
      await page.close();
      return percentile(times, 0.5);
    };
    return [
      timeRow('a fix of the position, until the guide with it is painted, median', await walk(false), 50),
      timeRow('the same beside the map, until its frame is handed to the graphics', await walk(true)),
    ];
  });
}
