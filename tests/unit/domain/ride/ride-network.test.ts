import { expect, it } from 'vitest';
import { findRide } from '../../../../src/domain/ride/find-ride.ts';
import { buildRideNetwork } from '../../../../src/domain/ride/ride-network.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import type { MetroLineFeature } from '../../../../src/schema/metro-line-feature.ts';
import type { MetroStationFeature } from '../../../../src/schema/metro-station.ts';
import { committedLines, committedMetro, committedStations, namesOf } from './committed-metro.ts';

/** A point some kilometres east and north of a corner of the district. */
const at = (east: number, north = 0): LngLat => lngLat(120.1 + east * 0.0104, 30.2 + north * 0.00902);

const station = (id: string, point: LngLat, lines = '1'): MetroStationFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: point },
  properties: {
    name: id,
    name_en: id,
    status: 'operating',
    lines,
    linesUnderConstruction: '',
    accuracyMeters: 30,
    exits: [],
    walks: [],
  },
});

const line = (id: string, ...coordinates: LngLat[][]): MetroLineFeature => ({
  type: 'Feature',
  geometry: { type: 'MultiLineString', coordinates },
  properties: { id, ref: '1', status: 'operating', quality: 'mapped' },
});

const orders = (stations: readonly MetroStationFeature[], lines: readonly MetroLineFeature[]) =>
  buildRideNetwork(stations, lines, { openedLines: new Set() }).runs.map(({ calls }) =>
    calls.map(({ stationId }) => stationId).join(''),
  );
const eitherWay = (order: string) => [order, Array.from(order).reverse().join('')];

const row = ['a', 'b', 'c', 'd'].map((id, east) => station(id, at(east)));

it('finds the order whichever way and in whatever sequence the stretches are drawn', () => {
  const [order = ''] = orders(row, [line('l', [at(2), at(1)], [at(2), at(3)], [at(0), at(1)])]);
  expect(eitherWay('abcd')).toContain(order);
});

it('joins stretches over a gap of 300 m, not over one of 600 m', () => {
  expect(orders(row, [line('l', [at(0), at(1.2)], [at(1.5), at(3)])])).toHaveLength(1);
  expect(orders(row, [line('l', [at(0), at(1.2)], [at(1.8), at(3)])])).toHaveLength(2);
});

it('a branch is a run of its own, and the main line keeps its order', () => {
  const stations = [...row, station('x', at(2, 1))];
  const main = line('main', [at(0), at(1)], [at(1), at(3)]);
  const branch = line('branch', [at(1), at(2, 1)]);
  const found = orders(stations, [branch, main]);
  expect(found.some((order) => eitherWay('abcd').includes(order))).toBe(true);
  expect(found.some((order) => eitherWay('bx').includes(order))).toBe(true);
});

it('an extension that begins where the line ends goes on with it', () => {
  const [order = ''] = orders(row, [line('old', [at(0), at(2)]), line('new', [at(3), at(2.01)])]);
  expect(eitherWay('abcd')).toContain(order);
});

it('on a loop the train takes the short way over the start of the drawing', () => {
  const corners = [at(0), at(4), at(4, 4), at(0, 4), at(0)];
  const stations = [station('a', at(1)), station('b', at(4, 2)), station('c', at(0, 1))];
  const network = buildRideNetwork(stations, [line('ring', corners)], { openedLines: new Set() });
  const ride = findRide(network, 'c', 'a');
  expect(ride?.legs[0]?.stationIds).toEqual(['c', 'a']);
  expect(Math.abs((ride?.legs[0]?.meters ?? 0) - 2000)).toBeLessThan(10);
  expect(ride?.legs[0]?.line).toHaveLength(4);
});

it('a station beside the track of another line does not count as its stop', () => {
  expect(
    orders([...row, station('other', at(1.5), '7')], [line('l', [at(0), at(3)])]).join(''),
  ).not.toContain('other');
});

const ORDER_IN_FACTS: readonly (readonly [string, string])[] = [
  ['2', '沈塘桥 下宁桥 学院路 古翠路 丰潭路 文新 三坝 虾龙圩 三墩 墩祥街 金家渡 白洋'],
  ['3', '武林门 黄龙洞 黄龙体育中心 古荡 古荡新村 古墩路 东岳 花坞 西溪湿地南'],
  ['3', '西溪湿地南 留下 屏峰 小和山 石马'],
  ['5', '蒋村 浙大紫金港 三坝'],
  ['6', '之江文化中心 枫桦西路 美院象山 音乐学院 中村'],
  ['6', '美院象山 霞鸣街 科海路 双浦'],
  ['10', '翠柏路 学院路 文三路 黄龙体育中心'],
  ['19', '西溪湿地北 五联 文三路 沈塘桥'],
];

it.each(ORDER_IN_FACTS)('line %s calls in the district at %s', (ref, order) => {
  const lists = committedMetro()
    .runs.filter(({ lineRef }) => lineRef === ref)
    .map(({ calls }) => calls.map(({ stationId }) => stationId));
  const both = lists.flatMap((list) => [namesOf(list), namesOf([...list].reverse())]);
  expect(both.some((names) => names.includes(order))).toBe(true);
});

it('every station of an operating line is called at, on the committed tracks', () => {
  const called = new Set(
    committedMetro().runs.flatMap(({ lineRef, calls }) =>
      calls.map(({ stationId }) => `${lineRef} ${stationId}`),
    ),
  );
  const listed = committedStations
    .filter(({ properties }) => properties.status === 'operating')
    .flatMap(({ id, properties }) => properties.lines.split(',').map((ref) => `${ref} ${id}`));
  expect(listed.filter((call) => !called.has(call))).toEqual([]);
  expect(committedLines.length).toBeGreaterThan(10);
});
