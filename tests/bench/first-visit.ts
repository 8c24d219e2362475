import type { AppHost } from './app-page.ts';

/** The window of a first visit. */
export const FIRST_WINDOW = { width: 1440, height: 900 };

/** What is waited for, by the name under which the page notes when it first saw it. */
const SHOWN = { list: '[data-row]', map: '[data-map-idle]' };

type Moment = keyof typeof SHOWN | 'drawn';

/**
 * Milliseconds from navigation until the list can be used, the map has handed its whole frame over, and that is drawn; and what
 * came until all was there that is fetched ahead.
 */
export type FirstVisit = Readonly<Record<Moment, number>> & Readonly<{ transferredKb: number }>;

/** Runs in the page. */
function noteMoments(shown: Readonly<Record<string, string>>): void {
  const observer = new MutationObserver(() => {
    for (const [name, selector] of Object.entries(shown)) {
      if (performance.getEntriesByName(name).length > 0 || document.querySelector(selector) === null)
        continue;
      performance.mark(name);
      if (name !== 'map') continue;
      const gl = document.querySelector('canvas')?.getContext('webgl2');
      // What is read must first be drawn.
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      performance.mark('drawn');
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-idle'] });
}

/**
 * One cold visit with an empty cache, the whole district in view. A moment that the page does not have is NaN.
 * @throws What the page throws: one without its worker draws nothing, and is soon done with that.
 */
export async function firstVisit({
  browser,
  address,
}: Pick<AppHost, 'browser' | 'address'>): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: FIRST_WINDOW, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.addInitScript(noteMoments, SHOWN);
  await page.goto(address);
  // Asked seldom: by default it is asked in every frame, and slows what is measured.
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, null, { polling: 250 });
  const timeOf = (moment: Moment) =>
    page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, moment);
  const [list, map, drawn] = [await timeOf('list'), await timeOf('map'), await timeOf('drawn')];
  // What is fetched ahead counts whole: how much of it had come when the map was drawn is chance.
  if (!Number.isNaN(list)) await page.locator('html[data-fetched-ahead]').waitFor({ state: 'attached' });
  await context.close();
  if (thrown[0] !== undefined) throw thrown[0];
  return { list, map, drawn, transferredKb: bytes / 1000 };
}
