import { expect, test } from './support/atlas-test.ts';
import { openComposer } from './support/composer-driver.ts';
import { PageReader } from './support/page-reader.ts';
import { readGpx, TourDriver } from './support/tour-driver.ts';

/** Not in the order in which one walks them. */
const QUERIES = ['天目里', '西溪天堂', '文三街', '浙江图书馆', '黄龙洞'];

test.describe('a walk of one’s own', () => {
  test.use({ drawsMap: false });

  test(
    'is composed of five stops, ordered, saved as a file and opened from its link by somebody else',
    { tag: '@phone' },
    async ({ atlas, page, browser, oneLocale: locale }) => {
      const composer = await openComposer(page, locale);
      await composer.button('composer.begin').click();
      await composer.add(...QUERIES);
      const given = await composer.names();
      await composer.button('composer.order').click();
      await expect(composer.saving).toBeVisible();
      const ordered = await composer.names();
      expect(ordered).not.toEqual(given);
      expect([...ordered].sort()).toEqual([...given].sort());
      await expect(composer.way).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await atlas.sidewaysOverflow()).toBe(0);

      const tour = new TourDriver(page, locale);
      const { text } = await tour.fileBy(tour.format('gpx'));
      const points = readGpx(text).features.filter(({ geometry }) => geometry.type === 'Point');
      for (const name of ordered)
        expect(points.map(({ properties }): unknown => properties?.name)).toContain(name);

      await expect.poll(() => atlas.parameter('walk')).not.toBeNull();
      const elsewhere = await composer.openElsewhere(browser);
      await expect(elsewhere.way).toBeVisible();
      expect(await elsewhere.names()).toEqual(ordered);
      await elsewhere.close();

      await composer.button('composer.undo').click();
      expect(await composer.names()).toEqual(given);
    },
  );

  test(
    'takes its stops from the rows of a list too, which know their number in it',
    { tag: '@phone' },
    async ({ atlas, page, oneLocale: locale }) => {
      const composer = await openComposer(page, locale);
      await composer.button('composer.begin').click();
      await composer.add('天目里');
      await new PageReader(page, atlas, locale).open('explore');
      const toggle = page.getByRole('button', { name: /^(三墩五里塘：在我的路线里|.*Wulitang in my walk)$/ });
      await toggle.click();
      await expect(toggle).toHaveText('2');
      await expect(toggle).toHaveAttribute('aria-pressed', 'true');
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await atlas.sidewaysOverflow()).toBe(0);
      await new PageReader(page, atlas, locale).open('tours');
      await page.locator('#compose-walk').click();
      expect(await composer.names()).toHaveLength(2);
    },
  );

  test(
    'is composed, moved, ordered, kept and opened again by keyboard alone',
    { tag: '@phone' },
    async ({ atlas, page }) => {
      const composer = await openComposer(page, 'zh-CN');
      await composer.tabTo(composer.button('composer.begin'));
      await atlas.press('Enter');
      await composer.addByKeys(...QUERIES);
      const given = await composer.names();
      await composer.tabTo(composer.handle(5));
      await atlas.press('Alt+ArrowUp');
      await atlas.expectFocusOn(composer.handle(4));
      await expect(composer.said('composer.moved')).toBeVisible();
      await atlas.press('Control+z');
      expect(await composer.names()).toEqual(given);

      await composer.tabTo(composer.button('composer.order'));
      await atlas.press('Enter');
      await expect(composer.saving).toBeVisible();
      const ordered = await composer.names();
      expect(ordered).not.toEqual(given);

      await composer.tabTo(composer.button('composer.keep'));
      await atlas.press('Enter');
      await expect(composer.said('composer.kept')).toBeVisible();
      await atlas.reload();
      await expect.poll(() => composer.names()).toEqual(ordered);
      await composer.tabTo(composer.button('composer.back'));
      await atlas.press('Enter');
      await composer.tabTo(composer.button('composer.keptOpen'));
      await atlas.press('Enter');
      await expect(composer.way).toBeVisible();
      await expect.poll(() => composer.names()).toEqual(ordered);
    },
  );

  test(
    'that cannot be read is told, and the atlas goes on',
    { tag: '@phone' },
    async ({ atlas, page, oneLocale: locale }) => {
      const composer = await openComposer(page, locale);
      await atlas.open({ locale, view: 'tours', walk: 'AEApodhJqDyg' });
      await expect(composer.said('composer.refused')).toBeVisible();
      await composer.button('composer.refusedAgain').click();
      await expect(composer.said('composer.refused')).toHaveCount(0);
      await composer.add('天目里');
      expect(await composer.names()).toHaveLength(1);
    },
  );
});
