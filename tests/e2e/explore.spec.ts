import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
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
  'zh-CN': { all: '移动地图', left: '地图向左移', right: '地图向右移' },
  en: { all: 'Move the map', left: 'Move the map left', right: 'Move the map right' },
};

test('an address restores place and camera, buttons move the map, and a press on a marker opens its panel', async ({
  atlas,
  oneLocale: locale,
}) => {
  const start = at(WETLAND_MUSEUM.point, 15.5);
  await atlas.open({ locale, place: WETLAND_MUSEUM.id, at: start });
  await atlas.mapIsIdle();
  expect(atlas.parameter('at')).toBe(start);
  await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();

  await test.step('the buttons', async () => {
    const buttons = PAN_BUTTONS[locale];
    await atlas.button(buttons.all).click();
    await atlas.button(buttons.left).click();
    const [lng, lat] = WETLAND_MUSEUM.point;
    await expect.poll(() => Number(atlas.parameter('at')?.split(',')[0])).toBeLessThan(lng - 0.001);
    expect(atlas.parameter('at')).toContain(`,${lat},15.5`);
    await atlas.button(buttons.right).click();
    await expect.poll(() => atlas.parameter('at')).toBe(start);
  });

  await test.step('a press on the marker', async () => {
    await atlas.closePlace();
    await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toHaveCount(0);
    await atlas.pickMiddleOfMap();
    await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();
    await expect(atlas.panel.getByText(atlas.words.status.refurbished).first()).toBeVisible();
    await expect(atlas.panel.getByRole('heading', { name: atlas.words.facts })).toBeVisible();
    expect(await atlas.sources.getByRole('listitem').count()).toBeGreaterThan(0);
  });
});

test(
  'an address with nonsense shows the defaults',
  { tag: '@phone' },
  async ({ atlas, oneLocale: locale }) => {
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
    await atlas.reachRow(YUNQI_TOWN.id);
    await atlas.mapIsIdle();
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'a row of the list opens its panel, by press and by key, and closing returns to the row',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await atlas.openRow(YUNQI_TOWN.id);
      await atlas.expectFocusOn(atlas.placeName(YUNQI_TOWN.name[locale]));
      await atlas.closePlace();
      await atlas.expectFocusOn(atlas.row(YUNQI_TOWN.id));
      await atlas.press('Enter');
      await atlas.expectFocusOn(atlas.placeName(YUNQI_TOWN.name[locale]));
      await atlas.press('Escape');
      await atlas.expectFocusOn(atlas.row(YUNQI_TOWN.id));
    },
  );

  test('the language changes without a reload and keeps the place', { tag: '@phone' }, async ({ atlas }) => {
    await atlas.open({ locale: 'zh-CN', place: WETLAND_MUSEUM.id });
    await expect(atlas.placeName(WETLAND_MUSEUM.name['zh-CN'])).toBeVisible();
    await atlas.mark();
    for (const locale of ['en', 'zh-CN'] as const) {
      await atlas.chooseLanguage(locale);
      await expect(atlas.placeName(WETLAND_MUSEUM.name[locale])).toBeVisible();
      expect(await atlas.language()).toBe(locale);
    }
    expect(await atlas.isStillMarked()).toBe(true);
  });

  test(
    'choosing a category leaves its rows alone and survives a reload',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale });
      await expect(atlas.row(OLD_STREET)).toBeAttached();
      await atlas.legendOf('innovation').click();
      await expect(atlas.row(OLD_STREET)).toHaveCount(0);
      await expect(atlas.row(YUNQI_TOWN.id)).toBeAttached();
      await expect.poll(() => atlas.parameter('only')).toBe('category.innovation');
      await atlas.reload();
      await expect(atlas.row(YUNQI_TOWN.id)).toBeAttached();
      await expect(atlas.row(OLD_STREET)).toHaveCount(0);
    },
  );

  test(
    'back and forward walk through the opened places',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
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
    },
  );

  test(
    'an initiative without a place has a panel that says why',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      await atlas.open({ locale, place: 'rider-college' });
      await expect(atlas.panel.getByText(atlas.words.whyNotOnMap)).toBeVisible();
    },
  );
});
