import { expect, it } from 'vitest';
import type { MapMarks } from '../../../src/domain/print/map-marks.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadToursDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { markLegend } from '../../../src/views/print/mark-legend.ts';

const HERE = lngLat(120.1, 30.2);
const COLORS = { pin: '#b23a22', area: '#1d4c6e', route: '#b23a22', ink: '#23211c' };
const start = { key: 'a', point: HERE, sign: '●', minutes: [5, 10, 15] } as const;
const NOTHING: MapMarks = { starts: [], found: null, hasRoute: false, tours: [] };

const legendOf = async (marks: Partial<MapMarks>, locale: 'en' | 'zh-CN' = 'en') =>
  markLegend({ ...NOTHING, ...marks }, await loadTexts(locale), COLORS).map(({ text }) => text);

it('the legend of a picture explains start, areas, route and found place, where they are on it', async () => {
  const marks = { starts: [start], hasRoute: true, found: { point: HERE, label: 'Lingyin Temple' } };
  expect(await legendOf(marks)).toEqual([
    'Start of the walk',
    'Within 5 / 10 / 15 minutes’ walk',
    'Route',
    'Found: Lingyin Temple',
  ]);
  expect(await legendOf(marks, 'zh-CN')).toEqual([
    '步行起点',
    '步行 5 / 10 / 15 分钟以内',
    '步行路线',
    '搜索到的地点：Lingyin Temple',
  ]);
});

it('the legend names two starts by their signs', async () => {
  const starts = [
    { ...start, sign: 'A', minutes: [10] },
    { ...start, key: 'b', sign: 'B', minutes: [] },
  ] as const;
  expect(await legendOf({ starts })).toEqual(['Start A', 'Start B', 'Within 10 minutes’ walk from A']);
});

it('the legend says nothing of marks that are not on the map', async () => {
  expect(await legendOf({})).toEqual([]);
});

it('the legend says what lines and discs of tours mean, where they are on the map', async () => {
  await addTexts(loadToursDictionary);
  const tours = ['walk', 'ahead', 'ride', 'stop', 'end'] as const;
  expect(await legendOf({ tours })).toEqual([
    'on foot',
    'on foot, still ahead',
    'by metro',
    'stop',
    'start or end',
  ]);
  expect(await legendOf({ tours: ['quiet'] }, 'zh-CN')).toEqual(['步行路线']);
});
