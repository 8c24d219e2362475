import * as v from 'valibot';
import TOURS from '../../../../public/geo/tours?titles';
import { expect, test } from 'vitest';
import { readGazetteerJson, readSearchContent } from './committed-data.ts';
import { buildSearchIndex } from '../../../../src/domain/search/build-search-index.ts';
import { search } from '../../../../src/domain/search/search.ts';
import { GazetteerSchema } from '../../../../src/schema/gazetteer.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const index = buildSearchIndex({
  ...readSearchContent(),
  tours: TOURS,
  gazetteer: v.parse(GazetteerSchema, JSON.parse(readGazetteerJson())),
});
const CENTER = lngLat(120.13, 30.26);

const find = (query: string) => search(index, query, { center: CENTER, limit: 5 });
const groupsOf = (query: string) => find(query).groups.map(({ kind }) => kind);
/** Names as the list shows them, from the top. */
const namesOf = (query: string) =>
  find(query).groups.flatMap(({ hits }) => hits.map(({ name }) => name.zh.text));

/** What opens at Enter: its group and the beginning of its Chinese name. */
const FIRST: readonly (readonly [query: string, group: string, name: string])[] = [
  // Whole names before longer ones, whatever their kind.
  ['西湖', 'water', '西湖'],
  ['West Lake', 'water', '西湖'],
  ['west lake', 'water', '西湖'],
  ['westlake', 'water', '西湖'],
  ['xihu', 'water', '西湖'],
  ['灵隐', 'sight', '灵隐寺'],
  ['靈隱', 'sight', '灵隐寺'],
  ['灵隐寺', 'sight', '灵隐寺'],
  ['lingyin temple', 'sight', '灵隐寺'],
  ['西溪', 'park', '西溪国家湿地公园'],
  ['龙井', 'village', '龙井村'],
  ['古荡', 'metro', '古荡'],
  ['黄龙体育中心', 'metro', '黄龙体育中心'],
  ['转塘', 'subdistrict', '转塘街道'],
  ['zhuantang', 'subdistrict', '转塘街道'],
  ['文三路', 'metro', '文三路'],
  ['wensan rd', 'metro', '文三路'],
  // Entries of the report before namesakes.
  ['文三', 'initiative', '文三街'],
  ['文三街', 'initiative', '文三街'],
  ['wensanjie', 'initiative', '文三街'],
  ['wsj', 'initiative', '文三街'],
  ['文san街', 'initiative', '文三街'],
  ['龍塢茶鎮', 'initiative', '龙坞茶镇'],
  ['lwcz', 'initiative', '龙坞茶镇'],
  ['天目里', 'initiative', '天目里'],
  ['tianmuli', 'initiative', '天目里'],
  ['oöeli', 'initiative', '天目里'],
  // What the report names of a kind before others of it.
  ['图书馆', 'initiative', '西湖区图书馆'],
  ['library', 'initiative', '西湖区图书馆'],
  ['书店', 'initiative', '晓风书屋'],
  ['bookshop', 'initiative', '晓风书屋'],
  ['博物馆', 'initiative', '中国湿地博物馆'],
  // Short names that people use.
  ['浙大', 'initiative', '浙江大学（紫金港校区）'],
  ['zju', 'initiative', '浙江大学（紫金港校区）'],
  ['zheda', 'initiative', '浙江大学（紫金港校区）'],
  ['浙大玉泉', 'university', '浙江大学玉泉校区'],
  ['浙大紫金港', 'metro', '浙大紫金港'],
  ['国美', 'university', '中国美术学院'],
  ['美院', 'university', '中国美术学院'],
  ['省博', 'culture', '浙江省博物馆'],
  // Kinds of place.
  ['hospital', 'hospital', '浙江医院'],
  ['hospitals', 'hospital', '浙江医院'],
  ['hospi', 'hospital', '浙江医院'],
  ['医院', 'hospital', '浙江医院'],
  ['醫院', 'hospital', '浙江医院'],
  ['yiyuan', 'hospital', '浙江医院'],
  ['nearest hospital', 'hospital', '浙江医院'],
  ['附近的医院', 'hospital', '浙江医院'],
  ['bus stop', 'bus', '曙光公寓'],
  ['公交站', 'bus', '曙光公寓'],
  ['metro', 'metro', '黄龙洞'],
  ['subway station', 'metro', '黄龙洞'],
  ['地铁', 'metro', '黄龙洞'],
  ['停车', 'parking', '天际大厦机械停车场'],
  ['parking', 'parking', '天际大厦机械停车场'],
  ['pharmacy', 'pharmacy', '杭州勤益药店'],
  ['药店', 'pharmacy', '杭州勤益药店'],
  ['school', 'school', '浙江大学附属中学（玉泉校区）'],
  ['park', 'park', '北山景区'],
  // Markets of the report before all others.
  ['菜场', 'initiative', '东山弄市集'],
  ['菜市', 'initiative', '东山弄市集'],
  ['market', 'initiative', '东山弄市集'],
  ['古荡菜市', 'initiative', '古荡菜市'],
  ['古荡农贸市场', 'market', '古荡农贸市场'],
  ['商场', 'mall', '湖滨银泰'],
  ['shopping mall', 'mall', '湖滨银泰'],
  ['bakery', 'bakery', '丹比艺术蛋糕'],
  ['消防站', 'fire', '杭州市西湖区古荡消防救援站'],
  ['fire station', 'fire', '杭州市西湖区古荡消防救援站'],
  ['nursing home', 'care-home', '缘外缘颐养中心'],
  ['街道办', 'government', '西湖区政府'],
  ['电影院', 'cinema', '星际汇影城'],
  // English names by rule.
  ['Gulingci Road', 'street', '古灵慈路'],
  ['gulingci rd', 'street', '古灵慈路'],
  ['Jiuyao Hill', 'peak', '九曜山'],
  ['wenyi west road', 'street', '文一西路'],
  ['派出所', 'police', '杭州市公安局西湖区分局'],
  ['coffee', 'cafe', '星巴克'],
  ['line 2', 'line', '武林门'],
  ['2号线', 'line', '武林门'],
  ['二号线', 'line', '武林门'],
  ['地铁2号线', 'line', '武林门'],
  ['2 hao xian', 'line', '武林门'],
  ['12号线', 'initiative', '地铁 12 号线一期'],
  // House numbers, and words that nothing carries.
  ['文三路 199号', 'street', '文三路'],
  ['文三路199号', 'street', '文三路'],
  ['文三路199-1號', 'street', '文三路'],
  ['199 Wensan Road', 'street', '文三路'],
  ['199号文三路', 'street', '文三路'],
  ['wensanlu 199', 'street', '文三路'],
  ['文三路某某店', 'metro', '文三路'],
  ['hospital xyzzy', 'hospital', '浙江医院'],
  // Typing errors.
  ['wensanjei', 'initiative', '文三街'],
  ['云西小镇', 'initiative', '云栖小镇'],
  ['yunqi twon', 'initiative', '云栖小镇'],
  // Coordinates.
  ['30.2741, 120.1551', 'point', '30.2741, 120.1551'],
  ['120.1551,30.2741', 'point', '30.2741, 120.1551'],
  ['３０．２７４１，１２０．１５５１', 'point', '30.2741, 120.1551'],
  ['北纬30.2741度，东经120.1551度', 'point', '30.2741, 120.1551'],
  ['30°16\'26.8"N 120°09\'18.4"E', 'point', '30.27411, 120.15511'],
  ['北纬30°16′26.8″ 东经120°9′18.4″', 'point', '30.27411, 120.15511'],
  ['geo:30.2741,120.1551', 'point', '30.2741, 120.1551'],
];

test.each(FIRST)('%s opens first what is meant: %s, %s', (query, group, name) => {
  expect(groupsOf(query)[0]).toBe(group);
  expect(namesOf(query)[0]?.slice(0, name.length)).toBe(name);
});

test.each([
  ['西湖', '西湖街道'],
  ['灵隐', '灵隐街道'],
  ['浙大', '浙江大学紫金港校区'],
  ['黄龙', '黄龙路'],
])('%s has %s near the top', (query, name) => {
  expect(namesOf(query).slice(0, 9)).toContain(name);
});

test.each([
  ['厕所', 'toilet'],
  ['wc', 'toilet'],
  ['public toilets', 'toilet'],
  ['最近的厕所', 'toilet'],
  ['火车站', 'rail'],
  ['充电桩', 'charging'],
  ['理发', 'hairdresser'],
])('%s is said to be no kind that the map data name', (query, wanted) => {
  expect(find(query).notes).toEqual([{ kind: 'none-of-kind', wanted }]);
});

test.each(['菜场', '菜市', '农贸市场', '古荡', 'gudang market', '东山弄'])(
  '%s lists a market once that the report calls otherwise than the map',
  (query) => {
    const all = search(index, query, { center: CENTER, limit: 50 }).groups.flatMap(({ hits }) =>
      hits.map(({ name }) => name.zh.text),
    );
    const isGudang = (name: string) => name === '古荡菜市' || name === '古荡农贸市场';
    const isDongshan = (name: string) => name.startsWith('东山弄市集');
    expect(all.filter(isGudang).length).toBeLessThanOrEqual(1);
    expect(all.filter(isDongshan).length).toBeLessThanOrEqual(1);
    expect(all.some((name) => isGudang(name) || isDongshan(name))).toBe(true);
  },
);

test('only markets of food are listed as markets', () => {
  const market = search(index, '菜市场', { center: CENTER, limit: 50 }).groups.find(
    ({ kind }) => kind === 'market',
  );
  const names = market?.hits.map(({ name }) => name.zh.text) ?? [];

  expect(names).toContain('莲花街农贸市场');
  expect(names.filter((name) => /小商品|陶瓷|茶叶|艺术|花鸟|超市/.test(name))).toEqual([]);
});

test('the lake stands before all that is called after it', () => {
  expect(groupsOf('西湖').slice(0, 2)).toEqual(['water', 'subdistrict']);
});

test('initials that happen to be a word for a kind open nothing else', () => {
  expect(namesOf('wc')).toEqual([]);
});

test.each([
  ['8号线', 'no-line', '8'],
  ['line 12', 'line-being-built', '12'],
])('%s tells of a line without trains', (query, kind, line) => {
  expect(find(query).notes).toEqual([{ kind, line }]);
});

test.each([
  ['文三路 199号', '199号'],
  ['文三路199号', '199号'],
  ['199 Wensan Road', '199'],
  ['199号文三路', '199号'],
])('%s says that the number is not known', (query, number) => {
  expect(find(query).notes).toEqual([{ kind: 'number-unknown', number }]);
});

test.each([
  ['wensan xyzzy', 'xyzzy'],
  ['文三路某某店', '某某店'],
  ['灵隐 qqqq', 'qqqq'],
])('%s says which words were left out', (query, words) => {
  expect(find(query).notes).toEqual([{ kind: 'left-out', words }]);
});

test.each([
  ['hospital near West Lake', '西湖'],
  ['古荡 书店', '古荡'],
])('%s lists what is nearest to the place named', (query, zh) => {
  expect(find(query).notes).toMatchObject([{ kind: 'around', name: { zh } }]);
});

test('a slip is not hidden by a chance hit of initials', () => {
  const { groups, suggestions } = find('hangzou');

  expect(suggestions.some((name) => name.startsWith('Hangzhou'))).toBe(true);
  expect(groups[0]?.hits[0]?.name.en?.text).toContain('Hangzhou');
  expect(groups[0]?.hits[0]?.near).toBe(true);
});

test('coordinates are offered as GPS, Amap and Baidu would mean them, some hundred metres apart', () => {
  const [group] = find('30.2741, 120.1551').groups;
  const points = group?.hits.map((hit) => (hit.kind === 'point' ? hit : null));

  expect(points?.map((hit) => hit?.system)).toEqual(['wgs84', 'gcj02', 'bd09']);
  expect(points?.[0]?.point).toEqual([120.1551, 30.2741]);
  expect(new Set(points?.map((hit) => String(hit?.point))).size).toBe(3);
});

test('coordinates far away are said not to be on the map', () => {
  expect(find('39.9042, 116.4074')).toEqual({ groups: [], suggestions: [], notes: [{ kind: 'off-map' }] });
});

test('what was not read is not said to be missing', () => {
  const without = buildSearchIndex({
    initiatives: [],
    report: null,
    stations: [],
    subdistricts: [],
    tours: [],
    gazetteer: null,
  });
  for (const query of ['toilet', 'hospital', '8号线']) {
    expect(search(without, query, { center: CENTER, limit: 5 }).notes).toEqual([]);
  }
});

test('a part leads to the initiative that it belongs to, beside the place itself', () => {
  const { groups } = find('翠苑街道社区卫生服务中心');

  expect(groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['initiative', 'clinic']));
  const entries = groups.find(({ kind }) => kind === 'initiative')?.hits ?? [];
  expect(entries.map(({ name, excerpt }) => [name.zh.text, excerpt?.text])).toEqual([
    ['基层卫生服务中心规范化建设', '翠苑街道社区卫生服务中心'],
  ]);
});

test.each(['读书的一天', 'dushudeyitian', 'a day of reading'])(
  'the reading tour is found first by “%s”',
  (query) => {
    expect(find(query).groups[0]?.hits[0]).toMatchObject({ kind: 'tour', tour: { id: 'reading' } });
  },
);
