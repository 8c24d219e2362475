import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const YUNQI_TOWN = 'yunqi-town';
const AROUND_YUNQI_TOWN = at(lngLat(120.07946, 30.13044), 14);
const DISTRIBUTION = { 'zh-CN': '分布', en: 'The distribution' };
const VIEWS = [
  { key: '3', title: { 'zh-CN': '六项改革', en: 'Six reforms' } },
  { key: '2', title: { 'zh-CN': '身边', en: 'Nearby' } },
  { key: '4', title: { 'zh-CN': '关于这本图志', en: 'About this atlas' } },
];

test.describe('a missing file', () => {
  // The failed request is logged by the browser, and reported by the app.
  test.use({ silence: { expected: [/Failed to load resource/, /^\[atlas\] map source xihu/] } });

  test('of the base map is named, and list and panels work', async ({ atlas, oneLocale: locale }) => {
    await atlas.replaceFile('base/xihu.pmtiles', { status: 404, body: '' });
    await atlas.open({ locale, at: AROUND_YUNQI_TOWN });
    await expect(atlas.notices.getByText(/xihu/)).toBeVisible();
    await atlas.openRow(YUNQI_TOWN);
    await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
  });
});

test.describe('when the connection is lost', () => {
  // The plate of a place and the walking network come by the connection; both views say so.
  test.use({
    drawsMap: false,
    silence: { expected: [/ERR_INTERNET_DISCONNECTED/, /^\[atlas\] reach worker/] },
  });

  test('what nobody opened before opens all the same', async ({ atlas, oneLocale: locale }) => {
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
  });
});
