import type { Page } from '@playwright/test';
import { type AppHost, withBuiltApp } from './app-page.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { multiplyProgramme } from './multiply-programme.ts';
import { percentile } from './percentile.ts';

const COPIES = 100;
/** Of each choice; every other one takes the choice away again. */
const CHOICES = 20;
const LIMIT_SECONDS = 80;

/** Facet → the words its button begins with. */
const BUTTONS = { category: 'Markets', status: 'Open', 'sub-district': 'Zhuantang' } as const;

/** Milliseconds from pressing the button to the frame in which the list has another count. */
function timeChoice(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (start) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll<HTMLElement>('#panel button[aria-pressed]')].find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent).startsWith(start),
        );
        const heading = document.querySelector('#explore-list');
        if (button === undefined || heading === null) {
          reject(new Error(`No button for ${start}`));
          return;
        }
        const before = heading.textContent;
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (heading.textContent === before) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - started);
            port2.postMessage(null);
          });
        });
        observer.observe(heading, { characterData: true, childList: true, subtree: true });
        button.click();
      }),
    words,
  );
}

async function measureChoices({ browser, address }: AppHost, copies: number): Promise<readonly BenchRow[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // Without the map: drawn in software its frames would hide what the list costs.
  await page.route('**/bind-map-*.js', (route) => route.abort());
  const count = await multiplyProgramme(page, copies);
  await page.goto(`${address}/?lang=en`);
  await page.waitForSelector('#panel [data-row]');
  await page.getByRole('button', { name: 'More filters' }).click();
  const rows: BenchRow[] = [];
  for (const [facet, words] of Object.entries(BUTTONS)) {
    const samples: number[] = [];
    for (let choice = 0; choice < CHOICES; choice += 1) samples.push(await timeChoice(page, words));
    const name = `filter by ${facet}, ${count} initiatives, until list and counts are painted, median`;
    rows.push(timeRow(name, percentile(samples, 0.5)));
  }
  await page.close();
  return rows;
}

/** From choosing a value of a facet to the new list and counts, with today's initiatives and a hundred times those. */
export function benchFilter(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async (host) => [
    ...(await measureChoices(host, 1)),
    ...(await measureChoices(host, COPIES)),
  ]);
}
