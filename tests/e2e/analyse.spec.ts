import { expect, test } from './support/atlas-test.ts';
import { createAnalyseTasks } from './support/analyse-tasks.ts';
import { PageReader } from './support/page-reader.ts';

test.describe('how many markets has each sub-district', () => {
  test('is asked by pointer, linked with the map, and kept in the link', async ({
    atlas,
    page,
    oneLocale: locale,
  }) => {
    await atlas.open({ locale });
    const reader = new PageReader(page, atlas, locale);
    await reader.open('analyse');
    await expect(reader.heading('analyse.heading')).toBeAttached();
    await reader.unfoldChoices();
    await page.getByRole('button', { name: /^(菜市|Markets) / }).click();
    await expect.poll(() => atlas.parameter('only')).toBe('category.market');
    const table = page.getByRole('table', { name: reader.name('analyse.table') });
    const rows = table.getByRole('row');
    await expect(rows).toHaveCount(13);
    const gudang = table.getByRole('button', { name: /古荡|Gudang/ });
    await gudang.click();
    await expect(gudang).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => atlas.parameter('how')).toBe('area.gudang');
    await expect(page.getByRole('heading', { level: 2, name: /古荡|Gudang/ })).toBeVisible();
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);

    await table.getByRole('button', { name: /^(镇街|Sub-district)/ }).click();
    await expect.poll(() => atlas.parameter('how')).toBe('area.gudang~rows.name');
    await expect(rows.nth(1)).toContainText(/北山|Beishan/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(rows.nth(1)).toContainText(/北山|Beishan/);
    await expect(page.getByRole('heading', { level: 2, name: /古荡|Gudang/ })).toBeVisible();
  });
});

test.describe('which homes are more than 15 minutes from a market', () => {
  test.use({ drawsMap: false });

  test('is found on the walking network, by sub-district and beside the radius of the standard', async ({
    atlas,
    page,
    oneLocale: locale,
  }) => {
    await atlas.open({ locale, view: 'analyse', only: 'category.market' });
    const reader = new PageReader(page, atlas, locale);
    await page
      .locator('label')
      .filter({ hasText: reader.name('analyse.headingFar') })
      .click();
    const table = page.getByRole('table', { name: reader.name('analyse.far.table') });
    await expect(table.getByRole('row')).toHaveCount(13);
    await expect(page.getByText(/^(3,266\s公顷居住用地里|Of 3,266\sha of residential land)/)).toBeVisible();
    await reader.unfoldChoices();
    await page
      .locator('label')
      .filter({ hasText: /^5 (分钟|min)$/ })
      .click();
    await expect.poll(() => atlas.parameter('how')).toBe('within.5');
    await table.getByRole('button', { name: /转塘|Zhuantang/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: /转塘|Zhuantang/ })).toBeVisible();
    await page.getByRole('checkbox', { name: reader.name('analyse.far.stepFree') }).check();
    await expect(page.getByText(reader.start('analyse.far.say.near.land'))).toContainText(
      /\b12\s(公顷|ha),?/,
    );
    await page
      .locator('label')
      .filter({ hasText: reader.name('analyse.far.measure.streets') })
      .click();
    await expect(page.getByText(reader.start('analyse.far.say.near.streets'))).toBeVisible();
    await expect.poll(() => atlas.parameter('how')).toBe('area.zhuantang~within.5~stepfree.1~share.streets');
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);
  });
});

test.describe('the circles that the report announces', () => {
  test.use({ drawsMap: false });

  test(
    'are asked about directly, and it is said that nobody knows where their places are',
    { tag: '@desk' },
    async ({ atlas, page, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'analyse', ask: 'far' });
      const reader = new PageReader(page, atlas, locale);
      const circle = page.getByRole('button', { name: /养老服务圈|care for the elderly/ });
      await circle.click();
      await expect.poll(() => atlas.parameter('how')).toBe('circle.elderly-care-circle');
      await expect(
        page.getByRole('status').filter({ hasText: /没有说服务点在哪里|does not say where/ }),
      ).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await reader.button('analyse.far.circle.leave').click();
      await expect(page.getByRole('table', { name: reader.name('analyse.far.table') })).toBeVisible();
    },
  );
});

test.describe('whether the programme could lie so by chance', () => {
  test.use({ drawsMap: false });

  test(
    'is told with its doubt, the same for the same link, and another number for another seed',
    { tag: '@phone' },
    async ({ atlas, page, oneLocale: locale }) => {
      await atlas.open({ locale, view: 'analyse' });
      const reader = new PageReader(page, atlas, locale);
      const { ask, done } = createAnalyseTasks(reader).chance;
      await ask();
      await done();
      await expect.poll(() => atlas.parameter('how')).toBe('by.chance');
      const table = page.getByRole('table', { name: reader.name('analyse.chance.tests.title') });
      await expect(table.getByRole('row')).toHaveCount(7);
      await expect(page.getByText(/p\s=\s0\.001/).first()).toBeVisible();
      await expect(page.getByRole('img', { name: /L\(r\)|曲线|The curve/ })).toBeVisible();
      const first = await table.innerText();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await atlas.sidewaysOverflow()).toBe(0);

      await reader.button('analyse.chance.seed.another').click();
      await expect.poll(() => atlas.parameter('how')).toBe('by.chance~seed.2');
      await expect.poll(async () => (await table.innerText()) === first).toBe(false);
      const second = await table.innerText();
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await expect(table).toBeVisible();
      expect(await table.innerText()).toBe(second);
    },
  );
});

/** All walks are found while the map is drawn by the processor. */
const WALKS = { timeout: 60_000 };

test.describe('where should the next market go', () => {
  test('is found and proven, moved by key on the map, and kept in the link', async ({
    atlas,
    page,
    oneLocale: locale,
  }) => {
    test.slow();
    await atlas.open({ locale, view: 'analyse', only: 'category.market' });
    const reader = new PageReader(page, atlas, locale);
    await page
      .locator('label')
      .filter({ hasText: reader.name('analyse.headingSiting') })
      .click();
    const table = page.getByRole('table', { name: reader.name('analyse.siting.table') });
    await expect(table.getByRole('row')).toHaveCount(13, WALKS);
    const answer = page.getByText(/^(再加 1\s处|One more at)/);
    await expect(answer).toBeVisible();
    await expect(page.getByText(/已经证明|that is proven/)).toBeVisible();
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);

    const found = await answer.textContent();
    await page.getByRole('application', { name: /^(建议的第 1 处|Proposed place 1)/ }).focus();
    await atlas.press('ArrowLeft');
    await expect.poll(() => atlas.parameter('how')).toMatch(/^at\.\d+_\d+$/);
    await expect(answer).not.toHaveText(found ?? '');
    const moved = await answer.textContent();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(answer).toHaveText(moved ?? '', WALKS);
    await page.getByRole('button', { name: reader.name('analyse.siting.back') }).click();
    await expect(answer).toHaveText(found ?? '');
  });
});

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'the spread is sorted and looked into by keyboard alone',
    { tag: '@desk' },
    async ({ atlas, page }) => {
      await atlas.open({ locale: 'zh-CN' });
      await atlas.press('4');
      const reader = new PageReader(page, atlas, 'zh-CN');
      await expect(reader.heading('analyse.heading')).toBeAttached();
      const table = page.getByRole('table', { name: reader.name('analyse.table') });
      const density = table.getByRole('columnheader', { name: /每平方公里/ });
      await density.getByRole('button', { name: '每平方公里', exact: true }).focus();
      await atlas.press('Enter');
      await expect(density).toHaveAttribute('aria-sort', 'descending');
      const hasRow = () => page.evaluate(() => document.activeElement?.hasAttribute('aria-pressed') === true);
      for (let tabs = 0; tabs < 9 && !(await hasRow()); tabs++) await atlas.press('Tab');
      await atlas.press('Enter');
      await expect(table.getByRole('button', { pressed: true })).toBeFocused();
      await expect(page.getByRole('heading', { level: 2, name: /街道|镇/ })).toBeVisible();
      await page.getByLabel(reader.name('analyse.walks.to')).selectOption('everyday-market');
      await expect(table.getByRole('columnheader', { name: /走到最近的菜市场/ })).toBeVisible();
      // Found on the walking network; until then an ellipsis stands there.
      await expect(table.getByRole('row', { name: /^转塘/ }).locator('[data-column="minutes"]')).toHaveText(
        /\d/,
        WALKS,
      );
      await expect.poll(() => atlas.parameter('how')).toMatch(/to\.everyday-market/);
      await atlas.press('1');
      expect(atlas.parameter('how')).toBeNull();
    },
  );
});
