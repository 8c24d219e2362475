import { expect, test } from './support/atlas-test.ts';
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
    await expect(reader.heading('analyse.heading')).toBeVisible();
    await page.getByRole('button', { name: /^(菜市|Markets) / }).click();
    await expect.poll(() => atlas.parameter('only')).toBe('category.market');
    const table = page.getByRole('table', { name: reader.name('analyse.table') });
    const rows = table.getByRole('row');
    await expect(rows).toHaveCount(13);
    const gudang = table.getByRole('button', { name: /古荡|Gudang/ });
    await gudang.click();
    await expect(gudang).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => atlas.parameter('area')).toBe('gudang');
    await expect(page.getByRole('heading', { level: 2, name: /古荡|Gudang/ })).toBeVisible();
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);

    await table.getByRole('button', { name: /^(面积|Area)/ }).click();
    await expect(rows.nth(1)).toContainText(/双浦|Shuangpu/);
    await expect.poll(() => atlas.parameter('rows')).toBe('-area');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(rows.nth(1)).toContainText(/双浦|Shuangpu/);
    await expect(page.getByRole('heading', { level: 2, name: /古荡|Gudang/ })).toBeVisible();
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
      await expect(reader.heading('analyse.heading')).toBeVisible();
      const table = page.getByRole('table', { name: reader.name('analyse.table') });
      await table.getByRole('button', { name: /每平方公里/ }).focus();
      await atlas.press('Enter');
      await expect(table.getByRole('columnheader', { name: /每平方公里/ })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      await atlas.press('Tab', 'Tab', 'Tab', 'Enter');
      await expect(table.getByRole('button', { pressed: true })).toBeFocused();
      await expect(page.getByRole('heading', { level: 2, name: /街道|镇/ })).toBeVisible();
      await atlas.press('1');
      expect(atlas.parameter('area')).toBeNull();
    },
  );
});
