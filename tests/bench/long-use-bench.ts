import { env } from 'node:process';
import type { Page } from '@playwright/test';
import { withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { type Holdings, watchHoldings } from './page-holdings.ts';
import { VIEW_IDS, VIEWS } from '../../src/schema/view.ts';

const LIMIT_SECONDS = 7200;
/** `LONG_USE_SHARE=0.1` does everything a tenth as often, to look for what grows. */
const SHARE = Number(env.LONG_USE_SHARE ?? 1);
/** Small, so that most of the time does not go into drawing. */
const WINDOW = { width: 1000, height: 640 };
/** Quiet streets with ways all around. */
const START = '120.127,30.27';
const LOCALES = ['zh-CN', 'zh-Hant', 'en'];
const DRAG_PIXELS = 9;

/** Something that is done over and over; at the end of a whole number of its rounds the page is as it was. */
type Act = Readonly<{
  name: string;
  times: number;
  /** Times that are one round. */
  round: number;
  begin: (page: Page) => Promise<void>;
  /** The `time`-th, from 0. */
  perform: (page: Page, time: number) => Promise<void>;
}>;

const toRest = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-map-idle]', { state: 'attached', timeout: 180_000 });
};

/** Waits for what the page shows, asked seldom: its frames take long enough. */
const until = async (page: Page, holds: (value: string) => boolean, value: string): Promise<void> => {
  await page.waitForFunction(holds, value, { polling: 50, timeout: 120_000 });
};

const openView = async (page: Page, key: string): Promise<void> => {
  await page.locator('body').press(key);
  await until(
    page,
    (of) => document.querySelectorAll('header nav button')[Number(of) - 1]?.ariaCurrent === 'page',
    key,
  );
};

const viewKeys = VIEW_IDS.map((view) => VIEWS[view].key);
const explore = (page: Page): Promise<void> => openView(page, VIEWS.explore.key);

async function select(page: Page, time: number): Promise<void> {
  await page.evaluate((at) => {
    const rows = document.querySelectorAll<HTMLElement>('#panel [data-row]');
    rows[at % rows.length]?.click();
  }, time * 7);
  await until(page, () => document.activeElement?.tagName === 'H1', '');
  await page.keyboard.press('Escape');
  await until(page, () => document.activeElement?.tagName !== 'H1', '');
}

/** To and fro, so that the pin stays where ways are. */
async function dragPin(page: Page, time: number): Promise<void> {
  const box = await page.getByRole('application', { name: /^Pin/ }).boundingBox();
  if (box === null) throw new Error('No pin on the map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const step = time % 2 === 0 ? DRAG_PIXELS : -DRAG_PIXELS;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + step / 2, y);
  await page.mouse.move(x + step, y + step);
  await page.mouse.up();
}

async function speak(page: Page, time: number): Promise<void> {
  const locale = LOCALES[time % LOCALES.length] ?? 'en';
  await page.locator('header select').selectOption(locale);
  await until(page, (of) => document.documentElement.lang === of, locale);
}

async function switchTheme(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset.theme ?? '');
  await page.locator('body').press('d');
  await until(page, (of) => document.documentElement.dataset.theme !== of, before);
}

const ACTS: readonly Act[] = [
  {
    ...{ name: 'changes of view', times: 200, round: viewKeys.length, begin: explore },
    perform: (page, time) => openView(page, viewKeys[(time + 1) % viewKeys.length] ?? ''),
  },
  { name: 'selections', times: 500, round: 14, begin: explore, perform: select },
  {
    ...{ name: 'drags of the pin', times: 100, round: 2, perform: dragPin },
    begin: async (page) => {
      await openView(page, VIEWS.nearby.key);
      await toRest(page);
    },
  },
  { name: 'changes of language', times: 50, round: LOCALES.length, begin: explore, perform: speak },
  { name: 'changes of theme', times: 50, round: 2, begin: explore, perform: switchTheme },
];

const wholeRounds = (times: number, round: number): number => Math.max(1, Math.ceil(times / round)) * round;

async function repeat(page: Page, { name, begin, perform, round }: Act, times: number): Promise<void> {
  let time = 0;
  try {
    await begin(page);
    for (; time < wholeRounds(times, round); time += 1) await perform(page, time);
    await explore(page);
    await toRest(page);
  } catch (cause) {
    throw new Error(`${name}, number ${time + 1}: ${String(cause)} at ${page.url()}`, { cause });
  }
}

/**
 * How much more may be held afterwards. Heap: code that the engine compiles and the answers that the page keeps on purpose,
 * each up to a number; a leak of a kilobyte each time would be more over five hundred times. Nodes and listeners: what the
 * engine has not let go yet, as of the last frame of a list. Of what is costly nothing.
 */
const TOLERANCES: Readonly<Record<keyof Holdings, number>> = {
  heapMb: 4,
  listeners: 20,
  nodes: 200,
  detachedTrees: 10,
  workers: 0,
  contexts: 0,
};

const UNITS: Readonly<Record<keyof Holdings, string>> = {
  heapMb: 'MB of heap',
  listeners: 'listeners',
  nodes: 'DOM nodes',
  detachedTrees: 'detached trees',
  workers: 'workers',
  contexts: 'WebGL contexts',
};

const KEYS = Object.keys(TOLERANCES) as (keyof Holdings)[];

const rowsOf = (name: string, before: Holdings, after: Holdings): readonly BenchRow[] =>
  KEYS.map((key) => ({
    name: `${name}: more ${UNITS[key]} than the ${before[key].toFixed(key === 'heapMb' ? 1 : 0)} before`,
    figure: after[key] - before[key],
    unit: key === 'heapMb' ? 'MB' : '',
    target: TOLERANCES[key],
  }));

/**
 * Long use: after everything was done some times, it is done very often; what the page holds then is compared with what it
 * held before. With a leak a row is missed, and its act is named.
 */
export function benchLongUse(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async ({ browser, address }) => {
    const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce', colorScheme: 'light' });
    const look = await watchHoldings(page);
    await page.goto(`${address}/?lang=en&from=${START}&at=${START},14`);
    await toRest(page);
    // What is fetched and kept once is not what grows.
    for (const act of ACTS) await repeat(page, act, act.times / 10);
    const rows: BenchRow[] = [];
    const first = await look();
    let before = first;
    for (const act of ACTS) {
      const times = wholeRounds(act.times * SHARE, act.round);
      await repeat(page, act, times);
      const after = await look();
      // Elsewhere on the map other tiles are held: only what stays after all of it is too much.
      rows.push(
        ...rowsOf(`after ${times} ${act.name}`, before, after).map((row) => ({ ...row, target: null })),
      );
      before = after;
    }
    return [...rows, ...rowsOf('after all of it', first, before)];
  });
}
