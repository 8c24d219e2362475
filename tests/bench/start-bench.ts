import { type AppHost, withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const RUNS = 5;
const LIMIT_SECONDS = 110;

/** What the visit waits for, by the name under which the page notes when it first saw it. */
const MOMENTS = { list: '[data-row]', map: '[data-map-idle]' };

type StartFigures = Readonly<{ listMs: number; mapMs: number; transferredKb: number }>;

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
  await page.waitForSelector('[data-map-idle]', { timeout: 60_000 });
  const timeOf = (name: keyof typeof MOMENTS) =>
    page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
  const figures = { listMs: await timeOf('list'), mapMs: await timeOf('map'), transferredKb: bytes / 1000 };
  await context.close();
  return figures;
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
        name: 'first visit: map loaded and painted, median',
        figure: median('mapMs'),
        unit: 'ms',
        target: 1500,
      },
      { name: 'first visit: transferred', figure: median('transferredKb'), unit: 'kB', target: 1200 },
    ];
  });
}
