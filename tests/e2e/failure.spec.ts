import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const YUNQI_TOWN = 'yunqi-town';
const AROUND_YUNQI_TOWN = at(lngLat(120.07946, 30.13044), 14);
const DISTRIBUTION = { 'zh-CN': '分布', en: 'The distribution' };
const STREETS = { 'zh-CN': /街道、建筑及名称/, en: /streets, buildings and their names/ };
const STREET = '学院路';
const NOT_LOADED = { 'zh-CN': /没有加载成功/, en: /could not be loaded\. Check/ };
const UPDATED = { 'zh-CN': /图志已经更新/, en: /The atlas was updated/ };
const RELOAD = { 'zh-CN': '重新载入', en: 'Load again' };
const MISTAKE = { 'zh-CN': '报告错误', en: 'Report a mistake' };
const CORRECTION = { 'zh-CN': '更正内容', en: 'Text of the correction' };
const GUDANG_MARKET = { 'zh-CN': /古荡菜市/, en: /Gudang Market/ };
const STILL_READING = { 'zh-CN': /还在读取/, en: /still being read/ };
const VIEWS = [
  { key: '4', title: { 'zh-CN': '分析', en: 'Analyse' } },
  { key: '5', title: { 'zh-CN': '六项改革', en: 'Six reforms' } },
  { key: '2', title: { 'zh-CN': '身边', en: 'Nearby' } },
  { key: '6', title: { 'zh-CN': '关于这本图志', en: 'About this atlas' } },
];

test.describe('a missing file', () => {
  // The failed request is logged by the browser, and reported by the app.
  test.use({ silence: { expected: [/Failed to load resource/, /^\[atlas\] map source xihu/] } });

  test(
    'of the base map is named, and list and panels work',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.replaceFile('base/xihu.pmtiles', { status: 404, body: '' });
      await atlas.open({ locale, at: AROUND_YUNQI_TOWN });
      await expect(atlas.notices.getByText(STREETS[locale])).toBeVisible();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    },
  );
});

test.describe('a slow file', () => {
  test.use({ drawsMap: false });

  test(
    'of places leaves the programme to be found, and adds its own when it comes',
    { tag: '@desk' },
    async ({ atlas, page, oneLocale: locale }) => {
      let arrive: () => void = () => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/base/gazetteer.json', async (route) => {
        await arrived;
        await route.continue();
      });
      await atlas.open({ locale });
      await atlas.search('古荡');
      await expect(atlas.searchResults.filter({ hasText: GUDANG_MARKET[locale] })).toHaveCount(1);
      await expect(atlas.text(STILL_READING[locale]).first()).toBeVisible();
      const found = await atlas.searchResults.count();
      arrive();
      await expect(atlas.text(STILL_READING[locale])).toHaveCount(0);
      expect(await atlas.searchResults.count()).toBeGreaterThan(found);
    },
  );
});

test.describe('when the connection is lost', () => {
  // The plate of a place, its history and the walking network come by the connection; the views say so.
  test.use({
    drawsMap: false,
    silence: { expected: [/ERR_INTERNET_DISCONNECTED/, /^\[atlas\] (reach worker|script|changes)/] },
  });

  test(
    'what nobody opened before opens all the same',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.goOffline();
      await atlas.openRow(YUNQI_TOWN);
      await expect(atlas.sources.getByRole('listitem').first()).toBeVisible();
      await atlas.press('s');
      await expect(atlas.dialog(DISTRIBUTION[locale])).toBeVisible();
      await atlas.press('Escape', 'Escape');
      for (const { key, title } of VIEWS) {
        await atlas.press(key);
        await expect(atlas.panel.getByRole('heading', { name: title[locale] })).toBeVisible();
      }
    },
  );
});

test.describe('after a release with new hashes', () => {
  test.use({
    drawsMap: false,
    silence: { expected: [/Failed to load resource/, /^\[atlas\] script/] },
  });

  test(
    'a lost script leads to one reload, which keeps search and filters',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.dropChunk('action-dialog');
      await atlas.open({ locale });
      await atlas.legendOf('market').click();
      await atlas.search(STREET);
      await atlas.press('Control+k');
      await expect(atlas.notices.getByText(NOT_LOADED[locale])).toBeVisible();
      await expect(atlas.notices.getByText(UPDATED[locale])).toBeHidden();
      const complete = await atlas.publishAnew();
      await atlas.press('Control+k');
      await expect(atlas.notices.getByText(UPDATED[locale])).toBeVisible();
      await expect(atlas.notices.getByText(NOT_LOADED[locale])).toBeHidden();
      await complete();
      await atlas.mark();
      await atlas.button(RELOAD[locale]).click();
      await expect(atlas.searchField).toHaveValue(STREET);
      expect(await atlas.isStillMarked()).toBe(false);
      await expect(atlas.legendOf('market')).toHaveAttribute('aria-pressed', 'true');
    },
  );

  test(
    'that reload keeps the report of a mistake',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.dropChunk('action-dialog');
      await atlas.open({ locale, place: YUNQI_TOWN });
      await atlas.button(MISTAKE[locale]).click();
      const form = atlas.panel.getByRole('textbox', { name: CORRECTION[locale] });
      await form.fill('The date is wrong.');
      const complete = await atlas.publishAnew();
      await atlas.press('Control+k');
      await expect(atlas.notices.getByText(UPDATED[locale])).toBeVisible();
      await complete();
      await atlas.button(RELOAD[locale]).click();
      await expect(form).toHaveValue('The date is wrong.');
    },
  );
});
