import { Buffer } from 'node:buffer';
import { expect, test } from './support/atlas-test.ts';
import { PageReader } from './support/page-reader.ts';

test.use({ drawsMap: false });

const COUNT = 100_000;

/** Places all over the district and around it. */
function manyPlaces(): Buffer {
  const lines = Array.from({ length: COUNT }, (_, at) => {
    const lng = (120 + ((at * 7919) % 100_003) / 600_000).toFixed(5);
    const lat = (30.1 + ((at * 104_729) % 99_991) / 400_000).toFixed(5);
    return `${lng},${lat}`;
  });
  return Buffer.from(['lng,lat', ...lines].join('\n'));
}

type Watched = Window & { longestTask?: number };

// That none of it is counted on the page is tested in tests/unit/state/counted-study.test.ts; how long its tasks are is told
// here and by `npm run bench -- many`, and judged in neither: a busy machine makes all of them long.
test('a hundred thousand places of one’s own go through the three questions @desk', async ({
  atlas,
  page,
  oneLocale: locale,
}) => {
  await atlas.open({ locale, view: 'analyse' });
  const reader = new PageReader(page, atlas, locale);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const watched = window as Watched;
      for (const { duration } of list.getEntries())
        watched.longestTask = Math.max(watched.longestTask ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  const chooser = page.waitForEvent('filechooser');
  await reader.button('analyse.own.choose').click();
  await (await chooser).setFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: manyPlaces() });
  await page.getByRole('radio', { name: /WGS-84/ }).check();
  await page.getByRole('button', { name: /100,?000/ }).click();

  const rows = page.getByRole('table', { name: reader.name('analyse.table') }).locator('tbody tr');
  await expect(page.getByText(/(自己的数据里的|Counts the) 100,?000/)).toBeVisible();
  const outside = page.getByText(/[\d,]+ (more lie outside|处在区外)|另有 [\d,]+/);
  const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  // What was counted before stays until it is there.
  const sum = async (): Promise<number> => {
    const counts = await rows.locator('[data-column="count"]').allTextContents();
    return [...counts, ...(await outside.allTextContents()).slice(0, 1)]
      .map(numberIn)
      .reduce((total, n) => total + n, 0);
  };
  await expect.poll(sum).toBe(COUNT);

  await page.getByText(reader.name('analyse.headingFar'), { exact: true }).first().click();
  await expect(page.getByRole('table', { name: reader.name('analyse.far.table') })).toBeVisible();
  await page.getByText(reader.name('analyse.headingSiting'), { exact: true }).first().click();
  await expect(page.getByRole('table', { name: reader.name('analyse.siting.table') })).toBeVisible();

  const longest = await page.evaluate(() => (window as Watched).longestTask ?? 0);
  test.info().annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
});
