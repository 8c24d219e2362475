import type { Page } from '@playwright/test';
import { type AppHost, withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { multiplyProgramme } from './multiply-programme.ts';
import { percentile } from './percentile.ts';

const COPIES = 100;
const TOGGLES = 12;
const LIMIT_SECONDS = 240;
const TARGET_MS = 50;

/** Milliseconds since the press. */
type Toggle = Readonly<{
  /** Everything that the app and the map do in scripts for the next frame is done; the rest is drawing. */
  issuedMs: number;
  /** That frame is on its way to the screen. */
  paintedMs: number;
}>;

/** Presses the legend row of the markets, and follows the first frame that the map draws after it. */
function timeToggle(page: Page): Promise<Toggle> {
  return page.evaluate(
    () =>
      new Promise<Toggle>((resolve) => {
        const row = [...document.querySelectorAll<HTMLElement>('#panel button')].find((button) =>
          button.getAttribute('aria-label')?.startsWith('Markets'),
        );
        const prototype = WebGL2RenderingContext.prototype;
        const draw: unknown = Reflect.get(prototype, 'drawElements');
        const started = performance.now();
        // Without a name of its own: the loader would wrap a named function in one that the page does not have.
        Reflect.set(prototype, 'drawElements', function (this: unknown, ...args: readonly unknown[]) {
          Reflect.set(prototype, 'drawElements', draw);
          // Comes after the whole frame of the map has been drawn, and the message after the browser has taken it.
          queueMicrotask(() => {
            const issuedMs = performance.now() - started;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve({ issuedMs, paintedMs: performance.now() - started });
            port2.postMessage(null);
          });
          if (typeof draw === 'function') Reflect.apply(draw, this, args);
        });
        row?.click();
      }),
  );
}

/** Hides all but the markets and shows them again, by turns. */
async function measureToggles({ browser, address }: AppHost, copies: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const count = await multiplyProgramme(page, copies);
  await page.goto(`${address}/?lang=en`);
  const toggles: Toggle[] = [];
  for (let toggle = 0; toggle < TOGGLES; toggle += 1) {
    // Attached, not visible: asking that in every frame would cost more than a toggle.
    await page.waitForSelector('[data-map-idle]', { state: 'attached', timeout: LIMIT_SECONDS * 1000 });
    toggles.push(await timeToggle(page));
  }
  await page.close();
  const medianOf = (times: readonly number[]) => percentile(times, 0.5);
  return {
    count,
    issuedMs: medianOf(toggles.map(({ issuedMs }) => issuedMs)),
    paintedMs: medianOf(toggles.map(({ paintedMs }) => paintedMs)),
  };
}

/** Hiding and showing a category with a hundred times today's initiatives, and what it costs with today's. */
export function benchToggle(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async (host) => {
    const today = await measureToggles(host, 1);
    const many = await measureToggles(host, COPIES);
    const name = (count: number, until: string) =>
      `toggle a category, ${count} initiatives, until ${until}, median of ${TOGGLES}`;
    return [
      timeRow(name(many.count, 'its map frame is handed to the graphics'), many.issuedMs, TARGET_MS),
      timeRow(name(many.count, 'that frame is painted'), many.paintedMs, TARGET_MS),
      timeRow(name(today.count, 'its map frame is handed to the graphics'), today.issuedMs),
      timeRow(name(today.count, 'that frame is painted'), today.paintedMs),
    ];
  });
}
