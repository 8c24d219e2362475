import { describe, expect, test } from 'vitest';
import {
  describeDistribution,
  type DistributionToDescribe,
} from '../../../../src/domain/describe/describe-distribution.ts';
import { describeStep } from '../../../../src/domain/describe/describe-step.ts';
import { describeView } from '../../../../src/domain/describe/describe-view.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { sayMessage } from '../../../../src/i18n/say-message.ts';
import { sitesOf } from '../../../../src/domain/place/sites.ts';
import type { Initiative, SiteId } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { Message } from '../../../../src/schema/message.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';
import { spread } from '../place/sample-spread.ts';
import { initiativeId, locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

const texts = { zh: await loadTexts('zh-CN'), en: await loadTexts('en') };
const plain = (text: string) => text.replaceAll(/[\u202F\u00a0]/g, ' ');
const inBoth = (messages: readonly Message[]) => ({
  zh: plain(messages.map((message) => sayMessage(texts.zh, message)).join('')),
  en: plain(messages.map((message) => sayMessage(texts.en, message)).join(' ')),
});

const market = locatedInitiative('market', {
  name: { zh: '古荡菜市', en: 'Gudang Market' },
  point: lngLat(120.1, 30.2),
});
const street = locatedInitiative('street', {
  name: { zh: '文三街', en: 'Wensan Street' },
  category: 'culture-street',
  status: 'refurbished',
  point: lngLat(120.11, 30.21),
});
const shop = locatedInitiative('shop', { name: { zh: '小铺', en: 'Shop' }, point: lngLat(120.104, 30.2) });
const fund = unlocatedInitiative('fund', { name: { zh: '基金', en: 'Fund' }, category: 'governance' });

const gudang = { zh: '古荡街道', en: 'Gudang Subdistrict' };
const view = {
  center: lngLat(120.1, 30.195),
  bounds: { southWest: lngLat(120.08, 30.18), northEast: lngLat(120.12, 30.22) },
  subdistrictName: gudang,
};

describe('describeView', () => {
  test('tells how much is seen, how many of what, and what is in the middle', () => {
    expect(inBoth(describeView({ ...view, sites: [market, street, shop].flatMap(sitesOf) }))).toEqual({
      zh: '视野宽约 3.9 公里，高约 4.4 公里，中心在古荡街道。视野内有 3 项。按类别：菜市 2 项、街区小镇 1 项。地点和工程按状态：已开放 2 项、已焕新 1 项。最靠近中心的是古荡菜市（菜市，已开放），在中心北方 550 米。',
      en: 'The view is about 3.9 km wide and 4.4 km high, centred on Gudang Subdistrict. 3 entries are in view. By category: Markets 2, Streets & towns 1. Places and works by status: Open 2, Refurbished 1. Nearest to the centre is Gudang Market (Markets, Open), 550 m to the north of it.',
    });
  });

  test('does not list kinds for a single entry, and names what is right in the middle', () => {
    expect(inBoth(describeView({ ...view, center: market.location.point, sites: sitesOf(market) })).en).toBe(
      'The view is about 3.9 km wide and 4.4 km high, centred on Gudang Subdistrict. 1 entry is in view. In the middle is Gudang Market (Markets, Open).',
    );
  });

  test('tells the way to the nearest entry when none is in view', () => {
    const far = { ...market, location: { ...market.location, point: lngLat(120.2, 30.195) } };

    expect(inBoth(describeView({ ...view, subdistrictName: null, sites: sitesOf(far) }))).toEqual({
      zh: '视野宽约 3.9 公里，高约 4.4 公里，中心在西湖区外。视野内没有条目。离中心最近的是古荡菜市，在东方 9.6 公里。',
      en: 'The view is about 3.9 km wide and 4.4 km high, centred on a place outside the district. No entry is in view. Nearest to the centre is Gudang Market, 9.6 km to the east.',
    });
  });

  test('tells how many places belong to what has several', () => {
    const sites = [...sitesOf(spread), ...sitesOf(fund), ...sitesOf(market)];

    expect(inBoth(describeView({ ...view, sites }))).toEqual({
      zh: '视野宽约 3.9 公里，高约 4.4 公里，中心在古荡街道。视野内有 2 项。按类别：菜市 2 项。地点和工程按状态：已开放 2 项。最靠近中心的是古荡菜市（菜市，已开放），在中心北方 550 米。其中 1 处地点属于菜市改造。',
      en: 'The view is about 3.9 km wide and 4.4 km high, centred on Gudang Subdistrict. 2 entries are in view. By category: Markets 2. Places and works by status: Open 2. Nearest to the centre is Gudang Market (Markets, Open), 550 m to the north of it. 1 place is part of Market renewal.',
    });
  });

  test('never adds the statuses of policies to those of places', () => {
    const policy = { ...shop, kind: 'programme', status: 'in-effect' } as const;
    const said = inBoth(describeView({ ...view, sites: [market, street, policy].flatMap(sitesOf) })).en;

    expect(said).toContain('Places and works by status: Open 1, Refurbished 1.');
    expect(said).toContain('Services and programmes by status: In effect 1.');
  });

  test('says so when there is nothing at all', () => {
    expect(describeView({ ...view, sites: [] }).map(({ key }) => key)).toEqual([
      'describe.viewExtent',
      'describe.viewNone',
    ]);
  });
});

const subdistrict = (id: string, zh: string, en: string, west: number): SubdistrictFeature => ({
  type: 'Feature',
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        lngLat(west, 30),
        lngLat(west + 0.105, 30),
        lngLat(west + 0.105, 30.4),
        lngLat(west, 30.4),
        lngLat(west, 30),
      ],
    ],
  },
  properties: { name: zh, name_en: en, kind: 'subdistrict', areaKm2: 10, boundaryQuality: 'mapped' },
});
const subdistricts = [
  subdistrict('gudang', '古荡街道', 'Gudang', 120),
  subdistrict('wenxin', '文新街道', 'Wenxin', 120.105),
  subdistrict('sandun', '三墩镇', 'Sandun', 121),
];
const subdistrictIdOf = new Map([
  [initiativeId('market'), 'gudang'],
  [initiativeId('shop'), 'gudang'],
  [initiativeId('street'), 'wenxin'],
]);

const spreadOf = (
  initiatives: readonly Initiative[],
  districts: Pick<DistributionToDescribe, 'subdistricts' | 'subdistrictIdOf'>,
): DistributionToDescribe => ({
  total: initiatives.length,
  sites: initiatives.flatMap(sitesOf),
  ...districts,
});

describe('describeDistribution', () => {
  test('counts what has several places in each sub-district that it has one in, and once among all', () => {
    const ids = new Map<SiteId, string>([...subdistrictIdOf, [sitesOf(spread)[0]!.id, 'wenxin']]);
    const said = inBoth(
      describeDistribution(spreadOf([market, spread], { subdistricts, subdistrictIdOf: ids })),
    ).en;

    expect(said).toContain('All 2 entries are on the map. Most are in Gudang 1, Wenxin 1.');
  });

  test('tells where most are, where none is, and how far they spread', () => {
    const outside = locatedInitiative('outside', { point: lngLat(120.3, 30.2) });
    const initiatives = [market, street, shop, outside, fund];

    expect(inBoth(describeDistribution(spreadOf(initiatives, { subdistricts, subdistrictIdOf })))).toEqual({
      zh: '共 5 项，其中 4 项在地图上，1 项没有固定地点。最多的是古荡街道 2 项、文新街道 1 项。三墩镇一项也没有。1 项在西湖区外。居中的位置在古荡街道，一半的条目离它不到 390 米。',
      en: 'Of 5 entries, 4 are on the map and 1 has no fixed place. Most are in Gudang 2, Wenxin 1. There is none in Sandun. 1 lies outside the district. Their middle is in Gudang; half of them lie within 390 m of it.',
    });
  });

  test.each([
    ['nothing', [], '没有符合筛选的条目。', 'No entry fits the filters.'],
    ['only what has no place', [fund], '共 1 项，都没有固定地点。', 'The only entry has no fixed place.'],
    [
      'one place',
      [market],
      '共 1 项，都在地图上。在古荡街道。',
      'The only entry is on the map. It is in Gudang.',
    ],
    [
      'one place of two entries',
      [market, fund],
      '共 2 项，其中 1 项在地图上，1 项没有固定地点。在古荡街道。',
      'Of 2 entries, 1 is on the map and 1 has no fixed place. It is in Gudang.',
    ],
  ])('reads well of %s', (_, initiatives, zh, en) => {
    expect(inBoth(describeDistribution(spreadOf(initiatives, { subdistricts, subdistrictIdOf })))).toEqual({
      zh,
      en,
    });
  });

  test('says of nothing that it lies outside while the sub-districts could not be read', () => {
    const unread = { subdistricts: [], subdistrictIdOf: new Map() };
    expect(inBoth(describeDistribution(spreadOf([market, street], unread))).en).toBe(
      'All 2 entries are on the map.',
    );
    expect(inBoth(describeDistribution(spreadOf([market], unread))).en).toBe('The only entry is on the map.');
  });
});

describe('describeStep', () => {
  test('tells name, category, status, direction and distance', () => {
    expect(plain(sayMessage(texts.zh, describeStep(street, market.location.point)))).toBe(
      '文三街，街区小镇，已焕新，东北方 1.5 公里',
    );
    expect(plain(sayMessage(texts.en, describeStep(street, market.location.point)))).toBe(
      'Wensan Street, Streets & towns, Refurbished, 1.5 km to the north-east',
    );
  });

  test('gives no direction where one is already', () => {
    expect(sayMessage(texts.en, describeStep(market, market.location.point))).toBe(
      'Gudang Market, Markets, Open, right here',
    );
  });
});
