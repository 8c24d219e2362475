import type { Page } from '@playwright/test';
import { type AppHost, withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const RUNS = 5;
const LIMIT_SECONDS = 110;

/** What the visit waits for, by the name under which the page notes when it first saw it. */
const MOMENTS = { list: '[data-row]', map: '[data-map-idle]' };

type StartFigures = Readonly<{ listMs: number; mapMs: number; screenMs: number; transferredKb: number }>;

/** Waits until the graphics have drawn all that the map has asked for. @returns Milliseconds since navigation. */
function whenDrawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    // What is read must first be there.
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now();
  });
}

/** One cold visit: an empty cache, the whole district in view. */
async function visit({ browser, address }: AppHost): Promise<StartFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await page.addInitScript((moments) => {
    const observer = new MutationObserver(() => {
      for (const [name, selector] of Object.entries(moments)) {
        const noted = performance.getEntriesByName(name).length > 0;
        if (!noted && document.querySelector(selector) !== null) performance.mark(name);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-idle'] });
  }, MOMENTS);
  await page.goto(address);
  // Asked seldom: by default it is asked in every frame, and slows what is measured.
  await page.waitForFunction(() => performance.getEntriesByName('map').length > 0, null, { polling: 250 });
  const screenMs = await whenDrawn(page);
  const timeOf = (name: keyof typeof MOMENTS) =>
    page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
  const [listMs, mapMs] = [await timeOf('list'), await timeOf('map')];
  await context.close();
  return { listMs, mapMs, screenMs, transferredKb: bytes / 1000 };
}

/** The first visit to the built app, from a server on this machine. */
export function benchStart(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async (host) => {
    const visits: StartFigures[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(host));
    const median = (key: keyof StartFigures) =>
      percentile(
        visits.map((figures) => figures[key]),
        0.5,
      );
    return [
      { name: 'first visit: list usable, median', figure: median('listMs'), unit: 'ms', target: null },
      {
        name: 'first visit: map loaded, its whole frame handed to the graphics, median',
        figure: median('mapMs'),
        unit: 'ms',
        target: 1500,
      },
      {
        name: 'first visit: that frame drawn, median',
        figure: median('screenMs'),
        unit: 'ms',
        target: null,
      },
      { name: 'first visit: transferred', figure: median('transferredKb'), unit: 'kB', target: 1200 },
    ];
  });
}
