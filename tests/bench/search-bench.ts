import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { buildSearchIndex } from '../../src/domain/search/build-search-index.ts';
import type { SearchIndex } from '../../src/domain/search/build-search-index.ts';
import { search } from '../../src/domain/search/search.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import { readGazetteerJson, readSearchContent } from '../unit/domain/search/committed-data.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 10;
const CENTER = lngLat(120.13, 30.26);

/** What people type, in every script, right and wrong; each is typed key by key. */
const QUERIES = [
  '文三街',
  'wensanjie',
  'wsj',
  '文san',
  '龍塢茶鎮',
  '雲棲小鎮',
  '12号线',
  '12 hao xian',
  'line 12',
  'ｌｉｎｅ　１２',
  'wensanjei',
  'Yunqi Twon',
  '云西小镇',
  'west lake museum',
  'nongmaoshichang',
  'xixishidi',
  '图书馆',
  '转塘街道 小学',
  'qqqzzzxxx',
  '某某不存在的地方',
  'nearest hospital',
  '厕所',
  '2号线',
  '文三路 199号',
  'hangzou',
  '浙大',
  'bookshop near west lake',
  '30.2741, 120.1551',
];

/** Every state of the search field while `query` is typed. */
const keystrokes = (query: string): readonly string[] =>
  Array.from(query).map((_, i, all) => all.slice(0, i + 1).join(''));

/** Time of a keystroke over the whole index, of making the index ready, and its size. */
export function benchSearch(): Promise<readonly BenchRow[]> {
  const json = readGazetteerJson();
  const content = readSearchContent();
  const started = performance.now();
  const gazetteer = v.parse(GazetteerSchema, JSON.parse(json));
  const index = buildSearchIndex({ ...content, tours: [], gazetteer });
  const readyMs = performance.now() - started;
  const samples = measureKeystrokes(index);
  const row = (name: string, figure: number, unit: string, target: number | null): BenchRow => ({
    name,
    figure: Math.round(figure * 100) / 100,
    unit,
    target,
  });
  return Promise.resolve([
    row(`Search keystroke over ${index.targets.length} targets, p50`, percentile(samples, 0.5), 'ms', null),
    row(`Search keystroke over ${index.targets.length} targets, p95`, percentile(samples, 0.95), 'ms', 10),
    row('Search index parsed and built, cold', readyMs, 'ms', null),
    row('Search index, gzip', gzipSync(json, { level: 9 }).length / 1000, 'kB', 600),
  ]);
}

/** Wall-clock time of every keystroke: the median of some rounds, so that one interruption is not taken for it. */
function measureKeystrokes(index: SearchIndex): readonly number[] {
  const typed = QUERIES.flatMap(keystrokes);
  const rounds = Array.from({ length: ROUNDS }, () => typed.map((text) => measureKeystroke(index, text)));
  return typed.map((_, key) =>
    percentile(
      rounds.flatMap((times) => times[key] ?? []),
      0.5,
    ),
  );
}

function measureKeystroke(index: SearchIndex, text: string): number {
  const started = performance.now();
  search(index, text, { center: CENTER, limit: 6 });
  return performance.now() - started;
}
