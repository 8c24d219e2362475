import { expect, test } from './support/atlas-test.ts';
import { PageReader } from './support/page-reader.ts';

const WORDS = {
  'zh-CN': {
    where: /^范围：/,
    around: '数这个圆',
    clear: '回到全区',
    undo: '退回上一个范围',
    part: /（部分）/,
    save: '保存与分享',
    load: '读入 GeoJSON 文件',
    noPolygon: /没有面/,
    outline: '画多边形',
    edit: '改边线',
  },
  en: {
    where: /^Where: /,
    around: 'Count in this circle',
    clear: 'Back to the whole district',
    undo: 'Back to the area before',
    part: /part of/,
    save: 'Save and share',
    load: 'Load a GeoJSON file',
    noPolygon: /no Polygon/,
    outline: 'Draw an outline',
    edit: 'Change the outline',
  },
} as const;

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test('an area is chosen by keyboard, counted in, kept in the link, and taken back', async ({
    atlas,
    page,
    oneLocale: locale,
  }) => {
    const words = WORDS[locale];
    await atlas.open({ locale, view: 'analyse' });
    const rows = page.getByRole('table').first().getByRole('rowheader');
    await expect(rows).toHaveCount(12);
    const reader = new PageReader(page, atlas, locale);
    await reader.unfoldChoices();
    const where = page.locator('summary').filter({ hasText: words.where });
    await where.focus();
    await atlas.press('Enter');
    const gudang = page.getByRole('button', { name: /^(古荡街道|Gudang Subdistrict) \d/ });
    await gudang.focus();
    await atlas.press('Enter');
    await expect(rows).toHaveCount(1);
    await expect.poll(() => atlas.parameter('how')).toBe('ground.s,gudang');
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);
    await page.getByRole('button', { name: words.around }).focus();
    await atlas.press('Enter');
    await expect(rows.filter({ hasText: words.part }).first()).toBeVisible();
    await expect.poll(() => atlas.parameter('how')).toMatch(/^ground\.c,[\w-]+,1000$/);
    const names = await rows.allTextContents();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(rows).toHaveText(names);

    await reader.unfoldChoices();
    await where.click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.load }).click();
    const line = JSON.stringify({
      type: 'LineString',
      coordinates: [
        [120.1, 30.2],
        [120.2, 30.2],
      ],
    });
    await (
      await chooser
    ).setFiles({ name: 'a.geojson', mimeType: 'application/json', buffer: Buffer.from(line) });
    await expect(page.getByText(words.noPolygon)).toBeVisible();
    await expect(rows).toHaveText(names);
    await page.getByRole('button', { name: words.clear }).click();
    await expect(rows).toHaveCount(12);
    await page.getByRole('button', { name: words.undo }).click();
    await expect(rows).toHaveText(names);
  });
});

test('an outline is drawn on the map, counted in, and picks nothing that lies under it', async ({
  atlas,
  page,
  oneLocale: locale,
}) => {
  test.slow();
  const words = WORDS[locale];
  await atlas.open({ locale, view: 'analyse' });
  await expect(page.getByRole('table').first()).toBeVisible();
  await new PageReader(page, atlas, locale).unfoldChoices();
  await page.locator('summary').filter({ hasText: words.where }).click();
  await atlas.mapIsIdle();
  const tools = page.waitForResponse(/terra-drawing/);
  await page.getByRole('button', { name: words.outline }).click();
  await tools;
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('No map');
  const corners = [
    [0.4, 0.16],
    [0.6, 0.16],
    [0.6, 0.3],
    [0.4, 0.16],
  ] as const;
  for (const [x, y] of corners) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
  }
  await expect.poll(() => atlas.parameter('how')).toMatch(/^ground\.d,[\w-]+$/);
  expect(atlas.parameter('place')).toBeNull();
  await expect(page.getByRole('button', { name: words.edit })).toBeVisible();
});
