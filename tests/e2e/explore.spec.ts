import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { TESTED_LOCALES } from './support/words.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const WETLAND_MUSEUM = {
  id: 'wetland-museum',
  point: lngLat(120.08249, 30.26648),
  name: { 'zh-CN': '中国湿地博物馆', en: /Wetland Museum/ },
};

/** Early in the list: a long list is only rendered as far as it is read. */
const YUNQI_TOWN = { id: 'yunqi-town', name: { 'zh-CN': '云栖小镇', en: 'Yunqi Town' } };

const OLD_STREET = 'liuxia-old-street';

const PAN_BUTTONS = {
  'zh-CN': { all: '移动地图', left: '地图向左移' },
  en: { all: 'Move the map', left: 'Move the map left' },
};

for (const locale of TESTED_LOCALES) {
  test.describe(locale, () => {
    test('a press on a marker opens its panel, with status, facts and sources', async ({ atlas }) => {
      await atlas.open({ locale, at: at(WETLAND_MUSEUM.point, 16) });
      await atlas.pickMiddleOfMap();
      await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();
      await expect(atlas.panel.getByText(atlas.words.status.refurbished).first()).toBeVisible();
      await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
      expect(await atlas.sources.getByRole('listitem').count()).toBeGreaterThan(0);
    });
  });

  test.describe(`${locale}, without the map`, () => {
    test.use({ drawsMap: false });

    test('a row of the list opens the same panel, by press and by key, and closing returns to the row', async ({
      atlas,
    }) => {
      await atlas.open({ locale });
      await atlas.openRow(YUNQI_TOWN.id);
      await atlas.expectFocusOn(atlas.placeName(YUNQI_TOWN.name[locale]));
      await atlas.closePlace();
      await atlas.expectFocusOn(atlas.row(YUNQI_TOWN.id));
      await atlas.press('Enter');
      await atlas.expectFocusOn(atlas.placeName(YUNQI_TOWN.name[locale]));
      await atlas.press('Escape');
      await atlas.expectFocusOn(atlas.row(YUNQI_TOWN.id));
    });

    test('the language changes without a reload and keeps the place', async ({ atlas }) => {
      const other = locale === 'en' ? 'zh-CN' : 'en';
      await atlas.open({ locale, place: WETLAND_MUSEUM.id });
      await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();
      await atlas.mark();
      await atlas.chooseLanguage(other);
      await expect(atlas.placeName(WETLAND_MUSEUM.name[other])).toBeVisible();
      expect(await atlas.language()).toBe(other);
      expect(await atlas.isStillMarked()).toBe(true);
    });

    test('choosing a category leaves its rows alone and survives a reload', async ({ atlas }) => {
      await atlas.open({ locale });
      await expect(atlas.row(OLD_STREET)).toBeAttached();
      await atlas.legendOf('innovation').click();
      await expect(atlas.row(OLD_STREET)).toHaveCount(0);
      await expect(atlas.row(YUNQI_TOWN.id)).toBeAttached();
      await expect.poll(() => atlas.parameter('only')).toBe('category.innovation');
      await atlas.reload();
      await expect(atlas.row(YUNQI_TOWN.id)).toBeAttached();
      await expect(atlas.row(OLD_STREET)).toHaveCount(0);
    });
  });
}

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test('back and forward walk through the opened places', async ({ atlas, oneLocale: locale }) => {
    await atlas.open({ locale });
    await atlas.openRow(YUNQI_TOWN.id);
    await expect(atlas.placeName(YUNQI_TOWN.name[locale])).toBeVisible();
    await atlas.button(atlas.words.next).click();
    await expect(atlas.placeName(YUNQI_TOWN.name[locale])).toHaveCount(0);
    await atlas.back();
    await expect(atlas.placeName(YUNQI_TOWN.name[locale])).toBeVisible();
    await atlas.back();
    await expect(atlas.row(YUNQI_TOWN.id)).toBeVisible();
    await atlas.forward();
    await expect(atlas.placeName(YUNQI_TOWN.name[locale])).toBeVisible();
  });

  test('an initiative without a place has a panel that says why', async ({ atlas, oneLocale: locale }) => {
    await atlas.open({ locale, place: 'youth-night-school' });
    await expect(atlas.panel.getByText(atlas.words.whyNotOnMap)).toBeVisible();
  });
});

test('an address with nonsense shows the defaults', async ({ atlas, oneLocale: locale }) => {
  await atlas.open({
    locale,
    theme: 'plaid',
    place: 'no-such-place',
    only: 'category.x,<b>.y',
    sort: 'by luck',
    'in-view': 'perhaps',
    at: '999,abc,1e9',
    view: '../etc',
  });
  await expect(atlas.row(YUNQI_TOWN.id)).toBeAttached();
  await atlas.mapIsIdle();
});

test('place and camera of an address are restored, and buttons move the map', async ({
  atlas,
  oneLocale: locale,
}) => {
  const start = at(WETLAND_MUSEUM.point, 15.5);
  await atlas.open({ locale, place: WETLAND_MUSEUM.id, at: start });
  await atlas.mapIsIdle();
  expect(atlas.parameter('at')).toBe(start);
  await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();
  await atlas.button(PAN_BUTTONS[locale].all).click();
  await atlas.button(PAN_BUTTONS[locale].left).click();
  const [lng, lat] = WETLAND_MUSEUM.point;
  await expect.poll(() => Number(atlas.parameter('at')?.split(',')[0])).toBeLessThan(lng - 0.001);
  expect(atlas.parameter('at')).toContain(`,${lat},15.5`);
});
