import { expect, test } from './support/atlas-test.ts';

const WENSAN_STREET = { 'zh-CN': '文三街', en: 'Wensan Street' };
const TEA_TOWN = { 'zh-CN': '龙坞茶镇', en: 'Longwu Tea Town' };
const YUNQI_TOWN = { 'zh-CN': '云栖小镇', en: 'Yunqi Town' };
const METRO_LINE_12 = { 'zh-CN': '12 号线', en: 'Line 12' };

const QUERIES = [
  { way: 'Chinese', query: '文三街', name: WENSAN_STREET },
  { way: 'English', query: 'wensan street', name: WENSAN_STREET },
  { way: 'pinyin', query: 'wensanjie', name: WENSAN_STREET },
  { way: 'initials', query: 'wsj', name: WENSAN_STREET },
  { way: 'Chinese and pinyin', query: '文san', name: WENSAN_STREET },
  { way: 'full-width letters', query: 'ｗｅｎｓａｎｊｉｅ', name: WENSAN_STREET },
  { way: 'traditional characters', query: '龍塢茶鎮', name: TEA_TOWN },
  { way: 'a number', query: '12号线', name: METRO_LINE_12 },
  { way: 'a mistyped letter', query: 'yunqixiaozhne', name: YUNQI_TOWN },
  { way: 'a wrong character', query: '云西小镇', name: YUNQI_TOWN },
] as const;

const NOTHING = 'zzzzqqqqvvvv';

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'finds by every script and with mistakes, and says when there is nothing',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      for (const { way, query, name } of QUERIES) {
        await test.step(`by ${way}: ${query}`, async () => {
          // Nothing in between, so that no answer is taken for the next one.
          await atlas.search(NOTHING);
          await expect(atlas.text(atlas.words.nothingFound(NOTHING)).first()).toBeVisible();
          await expect(atlas.searchResults).toHaveCount(0);
          await atlas.search(query);
          await expect(atlas.searchResults.first()).toContainText(name[locale]);
        });
      }
      await test.step('without a connection', async () => {
        await atlas.goOffline();
        await atlas.search('lwcz');
        await expect(atlas.searchResults.first()).toContainText(TEA_TOWN[locale]);
      });
    },
  );

  test(
    'the keyboard alone finds and opens an initiative',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.press('/');
      await atlas.expectFocusOn(atlas.searchField);
      await atlas.press('w', 's', 'j');
      await expect(atlas.searchResults.first()).toContainText(WENSAN_STREET[locale]);
      await atlas.press('ArrowDown', 'Enter');
      await atlas.expectFocusOn(atlas.placeName(new RegExp(WENSAN_STREET[locale])));
      await atlas.press('Escape');
      await atlas.expectFocusOn(atlas.searchField);
    },
  );

  test(
    'a tour is found by its pinyin, and opened',
    { tag: '@phone' },
    async ({ atlas, page, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.search('dushudeyitian');
      await atlas.searchResults.first().click();
      await expect(
        page.getByRole('heading', { level: 2, name: /读书的一天|A day of reading/ }),
      ).toBeFocused();
      expect(atlas.parameter('tour')).toBe('reading');
    },
  );

  test(
    'filters lead to an empty list and out of it again',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.legendOf('market').click();
      await atlas.showFilters();
      await atlas.button(atlas.words.underConstruction).click();
      await expect(atlas.rows).toHaveCount(0);
      await expect.poll(() => atlas.parameter('only')).toBe('category.market,status.under-construction');
      await atlas.button(atlas.words.loosen).click();
      await expect.poll(() => atlas.parameter('only')).toBe('status.under-construction');
      expect(await atlas.rows.count()).toBeGreaterThan(0);
      await atlas.button(atlas.words.clearAll).click();
      await expect.poll(() => atlas.parameter('only')).toBeNull();
    },
  );

  test(
    'what was found is offered again after a reload',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.search('lwcz');
      await atlas.searchResults.first().click();
      await expect(atlas.placeName(TEA_TOWN[locale])).toBeVisible();
      await atlas.open({ locale });
      await atlas.search('');
      await expect(atlas.searchResults).toHaveText([TEA_TOWN[locale]]);
    },
  );
});

test.describe('in motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(
    'a place that is no initiative is pointed at on the map, with what is near it',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.mapIsIdle();
      await atlas.search('学院路');
      await atlas.searchResults
        .filter({ hasText: /学院路|Xueyuan/ })
        .first()
        .click();
      await atlas.expectFocusOn(atlas.placeName(/学院路|Xueyuan/));
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.near })).toBeVisible();
      await expect.poll(() => atlas.parameter('at')).toMatch(/^120\.1\d*,30\.2\d*,1[3-6]/);
    },
  );
});
