import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { expect, test } from './support/atlas-test.ts';

const WORDS = {
  'zh-CN': {
    save: '保存与分享',
    brief: '打印简报',
    copied: /^链接已复制/,
    excel: 'Excel 表格',
    doubt: '不确定之处',
  },
  en: {
    save: 'Save and share',
    brief: 'Brief to print',
    copied: /^The link is copied/,
    excel: 'Excel',
    doubt: 'What is not certain',
  },
} as const;

/** The bytes of what a press saves. */
async function savedBy(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return await readFile(await download.path());
}

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'the table leaves as it is shown, and a link opens the same to the byte',
    { tag: '@desk' },
    async ({ atlas, page, oneLocale: locale }) => {
      const words = WORDS[locale];
      await atlas.open({ locale, view: 'analyse', only: 'category.market' });
      const table = page.getByRole('table').first();
      await table.getByRole('button', { name: /^(镇街|Sub-district)/ }).click();
      const heads = table.getByRole('rowheader');
      await expect(heads).toHaveCount(12);
      const shown = await heads.allTextContents();
      await page.getByRole('button', { name: words.save }).click();
      const csv = await savedBy(page, 'CSV');
      const [, ...rows] = Papa.parse<string[]>(csv.toString('utf8'), { skipEmptyLines: true }).data;
      expect(rows.map(([name]) => name)).toEqual(shown);
      const sheets = await readSheets(await savedBy(page, words.excel));
      expect(sheets[0]?.data.slice(1).map(([name]) => name)).toEqual(shown);
      const { features } = JSON.parse((await savedBy(page, 'GeoJSON')).toString('utf8')) as {
        features: { properties: { name: string } }[];
      };
      expect(features.map(({ properties }) => properties.name)).toEqual(shown);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: /^(复制链接|Copy link)$/ }).click();
      await expect(page.getByText(words.copied)).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await atlas.sidewaysOverflow()).toBe(0);
      const link = await page.evaluate(() => navigator.clipboard.readText());

      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: words.save }).click();
      expect((await savedBy(page, 'CSV')).equals(csv)).toBe(true);
    },
  );
});

// The paper is the same at each size of the screen.
test(
  'the spread and the far homes are printed as a brief of one page',
  { tag: '@desk' },
  async ({ atlas, outputs, page, oneLocale: locale }) => {
    test.slow();
    const words = WORDS[locale];
    // The second has the estates that are far too: a head, and at least three of them.
    for (const [query, rows] of [
      [{}, 13],
      [{ ask: 'far' }, 17],
    ] as const) {
      await atlas.open({ locale, view: 'analyse', only: 'category.market', ...query });
      await page.getByRole('button', { name: words.save }).click();
      await page.getByRole('button', { name: words.brief }).click();
      const sheet = await outputs.paintedSheet();
      await expect.poll(() => sheet.getByRole('row').count()).toBeGreaterThanOrEqual(rows);
      await expect(sheet.getByRole('img', { name: /二维码|扫码|Scan/ })).toBeVisible();
      await expect(sheet.locator('img')).toHaveCount(1);
      await expect(sheet.getByText(words.doubt)).toBeVisible();
      await expect(sheet.getByText(/ODbL 1\.0/)).toBeVisible();
      expect(await outputs.printedPages()).toEqual(['upright']);
      expect(await outputs.smallestLetters(sheet)).toBeGreaterThanOrEqual(7);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.press('Escape');
    }
  },
);
