import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { TourDriver } from './support/tour-driver.ts';
import { VIEWS } from './support/views.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const WORDS = {
  'zh-CN': { ask: '打印当前视图', market: '古荡菜市', sideways: '横放', noMap: /画不出地图/ },
  en: {
    ask: 'Print this view',
    market: 'Gudang Market',
    sideways: 'Landscape',
    noMap: /cannot draw the map/,
  },
};

const AROUND_MARKET = at(lngLat(120.11406, 30.27486), 15);

// The paper has a map of its own, which is the same at each size of the screen.
test(
  'the present view prints with its map, its list, its sources and nothing else',
  { tag: '@desk' },
  async ({ atlas, outputs, oneLocale: locale }) => {
    test.slow();
    const words = WORDS[locale];
    await atlas.open({ locale, view: 'about', only: 'category.market', at: AROUND_MARKET });
    await outputs.ask(words.ask);
    const dialog = outputs.dialog(words.ask);
    const sheet = await outputs.paintedSheet();
    await expect(sheet.getByText(words.market, { exact: true })).toBeVisible();
    await expect(sheet.getByText(/OpenStreetMap/)).toBeVisible();
    await expect(dialog).not.toContainText(words.noMap);
    expect(await outputs.printedPages()).toEqual(['upright', 'upright']);
    expect(await atlas.accessibilityProblems()).toEqual([]);
    await outputs.onPaper();
    await expect(sheet).toBeVisible();
    await expect(atlas.panel).toBeHidden();
    await expect(dialog.getByText(words.sideways)).toBeHidden();
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'the list prints, sideways too, and Escape returns to where that was asked for',
    { tag: '@desk' },
    async ({ atlas, outputs, oneLocale: locale }) => {
      const words = WORDS[locale];
      await atlas.open({ locale, view: 'about', only: 'category.market' });
      await outputs.ask(words.ask);
      const dialog = outputs.dialog(words.ask);
      await expect(dialog).toContainText(words.noMap);
      const sheet = await outputs.paintedSheet();
      await expect(sheet.getByText(words.market, { exact: true })).toBeVisible();
      await dialog.getByText(words.sideways).click();
      expect(await outputs.printedPages()).toEqual(['sideways', 'sideways']);
      await atlas.press('Escape');
      await expect(dialog).toHaveCount(0);
      await atlas.expectFocusOn(atlas.panel.getByRole('button', { name: words.ask }));
    },
  );
});

const TOUR_WORDS = {
  'zh-CN': {
    ask: '打印当前视图',
    tour: '留下老街到西溪边',
    stop: '留下大街',
    scan: '扫码打开这条路线',
    legend: '步行',
    commands: '命令',
  },
  en: {
    ask: 'Print this view',
    tour: 'Liuxia Old Street to the edge of Xixi',
    stop: 'Liuxia Street',
    scan: 'Scan to open this tour in the atlas',
    legend: 'on foot',
    commands: 'Commands',
  },
};

test.describe('tours on paper', () => {
  test.use({ drawsMap: false });

  test(
    'a tour prints as a card: both sides of A5, or a sheet of A4',
    { tag: '@desk' },
    async ({ atlas, outputs, page, oneLocale: locale }) => {
      const words = TOUR_WORDS[locale];
      await atlas.open({ locale, view: 'tours', tour: 'liuxia' });
      await new TourDriver(page, locale).printCard();
      const card = await outputs.paintedSheet();
      await expect(card.getByRole('heading', { level: 1, name: words.tour })).toBeVisible();
      await expect(card.getByText(words.stop, { exact: true })).toBeVisible();
      await expect(card.getByRole('img', { name: words.scan })).toBeVisible();
      await expect(card.getByText(/OpenStreetMap/).first()).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      expect(await outputs.printedSizes()).toEqual([
        [148, 210],
        [148, 210],
      ]);
      await outputs.dialog(words.ask).getByText('A4', { exact: true }).click();
      expect(await outputs.printedSizes()).toEqual([[210, 297]]);
    },
  );

  test(
    'the list prints with a small map for each tour, and says what the lines mean',
    { tag: '@phone' },
    async ({ atlas, outputs, oneLocale: locale }) => {
      const words = TOUR_WORDS[locale];
      await atlas.open({ locale, view: 'tours' });
      await expect(atlas.row('liuxia')).toBeVisible();
      const count = await atlas.rows.count();
      await atlas.press('Control+k');
      await expect(atlas.dialog(words.commands)).toBeVisible();
      await atlas.write(words.ask);
      await atlas.press('Enter');
      const sheet = await outputs.paintedSheet();
      await expect(sheet.getByRole('heading', { level: 2, name: words.tour })).toBeVisible();
      await expect(sheet.locator('li:has(h2) > svg')).toHaveCount(count);
      await expect(sheet.getByRole('listitem').filter({ hasText: words.legend }).first()).toBeVisible();
      await outputs.onPaper();
      await expect(atlas.panel).toBeHidden();
      await expect(sheet).toBeVisible();
      const pages = await outputs.printedPages();
      // Ten tours fill two pages, so that a line more makes a third.
      expect(pages.length).toBeLessThanOrEqual(3);
      expect(new Set(pages)).toEqual(new Set(['upright']));
    },
  );
});

/** `--color-ink` by day. */
const DAY_INK = 'rgb(35, 33, 28)';

test.describe("the browser's own print", () => {
  test.use({ drawsMap: false });

  test(
    'has all of each view, by night in day colours',
    { tag: '@phone' },
    async ({ atlas, outputs, oneLocale: locale }) => {
      await atlas.open({ locale, theme: 'night' });
      for (const [name, state] of Object.entries(VIEWS)) {
        await test.step(name, async () => {
          await atlas.goTo(locale, state);
          expect.soft(await outputs.panelOnPaper(), name).toEqual({
            cut: [],
            isBeyondPage: false,
            missingRows: 0,
            ink: DAY_INK,
            shownBeside: 0,
          });
        });
      }
      await atlas.goTo(locale, VIEWS.report);
      await expect(atlas.panel.getByRole('table')).toBeAttached();
      expect((await outputs.printedPages()).length).toBeGreaterThan(4);
    },
  );
});
