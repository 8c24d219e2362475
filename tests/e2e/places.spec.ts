import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { NearbyDriver } from './support/nearby-driver.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const HEALTH = 'primary-health';
const GUDANG_CENTRE = { id: 'primary-health.gudang', point: lngLat(120.1096, 30.27589) };
const WORDS = {
  'zh-CN': {
    row: '5 处已知',
    places: '地点',
    known: '已知 5 处',
    health: '基层卫生服务中心规范化建设',
    centre: '古荡街道社区卫生服务中心',
    otherCentre: '翠苑街道社区卫生服务中心',
    partOf: /属于基层卫生服务中心规范化建设/,
    open: /^已开放 \d+/,
    isOpen: '已开放',
    list: /^地图上|^没有固定地点的/,
  },
  en: {
    row: '5 places known',
    places: 'Places',
    known: '5 known',
    health: 'Community health centres to one standard',
    centre: 'Gudang Community Health Centre',
    otherCentre: 'Cuiyuan Community Health Centre',
    partOf: /part of Community health centres to one standard/,
    open: /^Open \d+/,
    isOpen: 'Open',
    list: /^On the map|without a fixed place$/,
  },
} as const;

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);

test(
  'what has several places is followed from the list to the map and its panel',
  { tag: '@desk' },
  async ({ atlas, oneLocale: locale }) => {
    const words = WORDS[locale];
    await atlas.open({ locale, at: at(GUDANG_CENTRE.point, 17) });
    await test.step('the list tells how many are known', async () => {
      await atlas.reachRow(HEALTH);
      await expect(atlas.row(HEALTH)).toContainText(words.row);
    });
    await test.step('a press on a part opens what it belongs to', async () => {
      await atlas.mapIsIdle();
      await atlas.pickMiddleOfMap();
      await expect(atlas.placeName(words.health)).toBeVisible();
    });
    await test.step('its panel lists the places, and marks the one that was pressed', async () => {
      const places = atlas.panel.getByRole('region', { name: words.places, exact: true });
      await expect(places.getByText(words.known)).toBeVisible();
      await expect(places.getByRole('list').first().getByRole('listitem')).toHaveCount(5);
      await expect(places.getByRole('link', { name: words.centre })).toHaveAttribute('aria-current', 'true');
      const other = places.getByRole('link', { name: words.otherCentre });
      await other.click();
      await expect(other).toHaveAttribute('aria-current', 'true');
    });
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test('a walk leads to one of several places', { tag: '@desk' }, async ({ atlas, oneLocale: locale }) => {
    const words = WORDS[locale];
    const [lng, lat] = GUDANG_CENTRE.point;
    await atlas.open({ locale, view: 'nearby', from: `${lng},${lat}` });
    await new NearbyDriver(atlas, locale).hasAnswered();
    const row = atlas.panel.getByRole('listitem').filter({ hasText: words.centre }).first();
    await expect(row).toContainText(words.partOf);
  });

  test(
    'the filter by status counts places that are open, and nothing else',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      const words = WORDS[locale];
      await atlas.open({ locale });
      await atlas.showFilters();
      const cell = atlas.button(words.open);
      const count = numberIn(await cell.textContent());
      await cell.click();
      await expect.poll(() => atlas.parameter('only')).toBe('status.open');
      expect(count).toBeGreaterThan(10);
      expect(count).toBeLessThan(30);
      await expect
        .poll(async () => {
          const lists = await atlas.panel.getByRole('list', { name: words.list }).all();
          const names = await Promise.all(lists.map((list) => list.getAttribute('aria-label')));
          return names.map(numberIn).reduce((sum, number) => sum + number, 0);
        })
        .toBe(count);
      await expect(atlas.rows.filter({ hasNotText: words.isOpen })).toHaveCount(0);
    },
  );
});
