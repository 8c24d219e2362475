import type { Page } from '@playwright/test';
import { withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

/** Quiet streets with ways all around. */
const START = '120.127,30.27';
const STEPS = 15;
const STEP_PIXELS = 6;
const LIMIT_SECONDS = 110;
/** Longer than a frame takes in software. */
const REST_MS = 1000;

/** Milliseconds since the pointer moved. */
type Step = Readonly<{ answeredMs: number; issuedMs: number }>;

/** When each happened, in milliseconds since navigation. */
type Log = Record<'moved' | 'answered' | 'tiled' | 'drawn', number[]>;

/** Before the page loads, and without names, which the loader would wrap: notes what moves, answers and draws. */
function installLog(): void {
  const log: Log = { moved: [], answered: [], tiled: [], drawn: [] };
  Reflect.set(globalThis, 'benchLog', log);
  addEventListener('mousemove', ({ timeStamp }) => log.moved.push(timeStamp), { capture: true });
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (!/reach-worker|maplibre-gl-worker/.test(String(address))) return;
      const times = String(address).includes('reach-worker') ? log.answered : log.tiled;
      this.addEventListener('message', () => times.push(performance.now()));
    }
  };
  const prototype = WebGL2RenderingContext.prototype;
  const draw: unknown = Reflect.get(prototype, 'drawElements');
  Reflect.set(prototype, 'drawElements', function (this: unknown, ...args: readonly unknown[]) {
    log.drawn.push(performance.now());
    if (typeof draw === 'function') Reflect.apply(draw, this, args);
  });
}

const firstAfter = (times: readonly number[], since: number): number =>
  times.find((time) => time > since) ?? Number.NaN;

/** What followed the last movement: its answer, then a tile with it, then a frame. */
function stepOf({ moved, answered, tiled, drawn }: Log): Step {
  const since = moved.at(-1) ?? Number.NaN;
  const answer = firstAfter(answered, since);
  const issued = firstAfter(drawn, firstAfter(tiled, answer));
  return { answeredMs: answer - since, issuedMs: issued - since };
}

/** Waits until nothing more is drawn: the frames of one step, in software, would hide what the next one costs. */
async function comeToRest(page: Page): Promise<Log> {
  const rested = await page.waitForFunction(
    (restMs) => {
      const log = Reflect.get(globalThis, 'benchLog') as Log;
      const drawn = log.drawn.at(-1) ?? Infinity;
      const isFollowed = drawn > (log.moved.at(-1) ?? 0);
      return isFollowed && performance.now() - drawn > restMs ? log : null;
    },
    REST_MS,
    { polling: 250 },
  );
  const log = await rested.jsonValue();
  if (log === null) throw new Error('The map never came to rest');
  return log;
}

async function measureDrag(page: Page, address: string): Promise<readonly Step[]> {
  await page.addInitScript(installLog);
  await page.goto(`${address}/?lang=en&view=nearby&from=${START}&at=${START},14`);
  await page.waitForSelector('[data-map-idle]', { state: 'attached' });
  const box = await page.getByRole('application', { name: /^Pin/ }).boundingBox();
  if (box === null) throw new Error('No pin on the map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const steps: Step[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    await page.mouse.move(x - (step + 1) * STEP_PIXELS, y);
    steps.push(stepOf(await comeToRest(page)));
  }
  await page.mouse.up();
  // The first one began while the map was still drawing itself.
  return steps.slice(1);
}

/** Dragging the pin of Nearby: from the movement to the area that follows it. */
export function benchDrag(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const steps = await measureDrag(page, address);
    const row = (until: string, key: keyof Step) =>
      timeRow(
        `drag the pin, until ${until}, median of ${STEPS}`,
        percentile(
          steps.map((step) => step[key]),
          0.5,
        ),
      );
    return [
      row('its area is back from the worker', 'answeredMs'),
      row('the map frame with it is handed to the graphics', 'issuedMs'),
    ];
  });
}
