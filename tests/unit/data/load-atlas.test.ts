import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collection, featureJson, GOOD_FILES } from './sample-files.ts';
import type { Fetch } from '../../../src/data/fetch-file.ts';
import { isKnownMissing, isKnownMissingSubdistrict } from '../../../src/data/atlas.ts';
import { createAtlasLoader } from '../../../src/data/load-atlas.ts';
import { InitiativeIdSchema } from '../../../src/schema/initiative.ts';
import { ReportSchema } from '../../../src/schema/report.ts';

const BASE = './geo/';
const authoredReport = v.parse(ReportSchema, JSON.parse(readFileSync('public/geo/report.json', 'utf8')));

/** A server with the good files, some of them changed; null is a file that is not there. */
function serve(changed: Readonly<Record<string, unknown>> = {}): Fetch {
  const files: Readonly<Record<string, unknown>> = { ...GOOD_FILES, ...changed };
  return (url) => {
    const content = files[url.slice(BASE.length)] ?? null;
    if (content === null) return Promise.resolve(new Response('Not found', { status: 404 }));
    return Promise.resolve(new Response(typeof content === 'string' ? content : JSON.stringify(content)));
  };
}

const load = (changed: Readonly<Record<string, unknown>> = {}) =>
  createAtlasLoader({ baseUrl: BASE, fetch: serve(changed) })();

test('lists the initiatives by category, then as authored', async () => {
  const atlas = await load();

  expect(atlas.initiatives.map(({ id }) => id)).toEqual(['school', 'market-b', 'market-a']);
  expect(atlas.notices).toEqual([]);
});

test('finds initiatives, sources and sub-districts by id', async () => {
  const atlas = await load();
  const [school] = atlas.initiatives;

  expect(atlas.initiativeById.get(school!.id)).toBe(school);
  expect(atlas.sourceById.get('paper')?.date).toBe('2024-09-03');
  expect(atlas.subdistrictIdOf.get(school!.id)).toBe('beishan');
});

test('gives an initiative outside every sub-district none', async () => {
  const atlas = await load({ 'base/subdistricts.geojson': collection() });

  expect(atlas.subdistrictIdOf.size).toBe(0);
});

test('leaves out a feature that does not fit, names it and keeps the others', async () => {
  const bad = featureJson('broken', { geometry: { type: 'Point', coordinates: [200, 30] } });
  const atlas = await load({ 'initiatives/market.geojson': collection(bad, featureJson('market-a')) });

  expect(atlas.initiatives.map(({ id }) => id)).toEqual(['school', 'market-a']);
  expect(atlas.notices).toEqual([
    { file: 'initiatives/market.geojson', problem: 'malformed', leftOut: ['broken'] },
  ]);
});

test('names a feature without an id by its index', async () => {
  const atlas = await load({ 'initiatives/market.geojson': collection(featureJson('market-a'), null) });

  expect(atlas.notices[0]?.leftOut).toEqual(['1']);
});

test('keeps the first of two initiatives with one id', async () => {
  const atlas = await load({ 'initiatives/market.geojson': collection(featureJson('school')) });

  expect(atlas.initiatives).toHaveLength(1);
  expect(atlas.notices).toEqual([
    { file: 'initiatives/market.geojson', problem: 'malformed', leftOut: ['school'] },
  ]);
});

test('gives one notice for a file with several troubles', async () => {
  const atlas = await load({ 'initiatives/market.geojson': collection({}, featureJson('school')) });

  expect(atlas.notices).toEqual([
    { file: 'initiatives/market.geojson', problem: 'malformed', leftOut: ['0', 'school'] },
  ]);
});

test.each(Object.keys(GOOD_FILES))('works without %s and says so', async (file) => {
  const atlas = await load({ [file]: null });

  expect(atlas.notices).toEqual([{ file, problem: 'unreachable', leftOut: [] }]);
});

test.each(Object.keys(GOOD_FILES))('works when %s is not JSON and says so', async (file) => {
  const atlas = await load({ [file]: '<!doctype html>' });

  expect(atlas.notices).toEqual([{ file, problem: 'not-json', leftOut: [] }]);
});

test.each(Object.keys(GOOD_FILES))('works when %s is something else and says so', async (file) => {
  const atlas = await load({ [file]: { type: 'Topology' } });

  expect(atlas.notices).toEqual([{ file, problem: 'malformed', leftOut: [] }]);
});

test('has no report when its file is broken', async () => {
  expect((await load({ 'report.json': {} })).report).toBeNull();
});

test('works with nothing at all', async () => {
  const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const atlas = await createAtlasLoader({ baseUrl: BASE, fetch: offline })();

  expect(atlas.initiatives).toEqual([]);
  expect(atlas.notices.map(({ file }) => file)).toEqual(Object.keys(GOOD_FILES));
});

test('fetches again only what could not be read, and keeps the rest as it is', async () => {
  let changed: Record<string, unknown> = { 'initiatives/market.geojson': null, 'sources.json': '<html>' };
  const asked: string[] = [];
  const read = createAtlasLoader({
    baseUrl: BASE,
    fetch: (url, init) => {
      asked.push(url.slice(BASE.length));
      return serve(changed)(url, init);
    },
  });
  const first = await read();
  expect(first.unread).toEqual({
    files: ['initiatives/market.geojson', 'sources.json'],
    categories: ['market'],
    report: false,
    sources: true,
    subdistricts: false,
    stations: false,
    fileCount: Object.keys(GOOD_FILES).length,
  });
  changed = {};
  asked.length = 0;
  const second = await read();

  expect(asked).toEqual(['initiatives/market.geojson', 'sources.json']);
  expect(second.initiatives.map(({ id }) => id)).toEqual(['school', 'market-b', 'market-a']);
  expect(second.initiatives[0]).toBe(first.initiatives[0]);
  expect(second.unread.files).toEqual([]);
  expect(second.notices).toEqual([]);
});

test('gives the same atlas while nothing more can be read', async () => {
  const read = createAtlasLoader({ baseUrl: BASE, fetch: serve({ 'initiatives/market.geojson': null }) });

  expect(await read()).toBe(await read());
});

test('says it anew when a file fails in another way', async () => {
  let content: string | null = null;
  const read = createAtlasLoader({
    baseUrl: BASE,
    fetch: (url, init) => serve({ 'report.json': content })(url, init),
  });
  const problems = [(await read()).notices[0]?.problem];
  content = '<html>';
  problems.push((await read()).notices[0]?.problem);

  expect(problems).toEqual(['unreachable', 'not-json']);
});

test('loses nothing of a second reading when the first one ends after it', async () => {
  const failFirst: (() => void)[] = [];
  let isFirst = true;
  const read = createAtlasLoader({
    baseUrl: BASE,
    fetch: (url, init) => {
      if (!isFirst || !url.endsWith('market.geojson')) return serve()(url, init);
      isFirst = false;
      return new Promise((_resolve, reject) => {
        failFirst.push(() => reject(new TypeError('Failed to fetch')));
      });
    },
  });
  const first = read();
  const second = await read();
  for (const fail of failFirst) fail();
  await first;

  expect(second.unread.files).toEqual([]);
  expect((await read()).unread.files).toEqual([]);
});

const id = (text: string) => v.parse(InitiativeIdSchema, text);

test('an id is missing for certain only when every file that could hold it was read', async () => {
  expect(isKnownMissing(await load(), id('nowhere'))).toBe(true);
  expect(isKnownMissing(await load(), id('market-a'))).toBe(false);
  expect(isKnownMissing(await load({ 'initiatives/market.geojson': null }), id('nowhere'))).toBe(false);
  expect(isKnownMissing(await load({ 'report.json': null }), id('nowhere'))).toBe(true);
});

test('an entry that was left out because it is broken is not missing', async () => {
  const broken = featureJson('broken', { geometry: { type: 'Point', coordinates: [200, 30] } });
  const atlas = await load({ 'initiatives/market.geojson': collection(broken) });
  expect(isKnownMissing(atlas, id('broken'))).toBe(false);
});

test('leaves out a station whose id no link could hold, and keeps the others', async () => {
  const file = 'base/metro-stations.geojson';
  const station = (id: string) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [120.1, 30.2] },
    properties: {
      ...{ name: '古荡', name_en: 'Gudang', status: 'operating', lines: 'S1' },
      ...{ linesUnderConstruction: '', accuracyMeters: 60 },
    },
  });
  const atlas = await load({ [file]: collection(station('gudang'), station('Gudang Station!')) });

  expect(atlas.stations.map(({ id }) => id)).toEqual(['gudang']);
  expect(atlas.notices).toEqual([{ file, problem: 'malformed', leftOut: ['Gudang Station!'] }]);
});

test('leaves out a number and a section of the report that do not fit, and keeps the others', async () => {
  const { indicators, sections, ...head } = authoredReport;
  const changed = {
    ...head,
    sections: [...sections.slice(1), { id: 'reform-9' }],
    indicators: [{ ...indicators[0], value: 'many' }, ...indicators.slice(1)],
  };
  const { report, notices } = await load({ 'report.json': changed });

  expect(report?.indicators).toHaveLength(indicators.length - 1);
  expect(report?.sections).toHaveLength(sections.length - 1);
  const leftOut = ['reform-9', indicators[0]!.id];
  expect(notices).toEqual([{ file: 'report.json', problem: 'malformed', leftOut }]);
});

test('a sub-district is missing for certain only when its file was read and nothing with its id was left out', async () => {
  const broken = collection({ type: 'Feature', id: 'broken' });
  expect(isKnownMissingSubdistrict(await load(), 'nowhere')).toBe(true);
  expect(isKnownMissingSubdistrict(await load(), 'beishan')).toBe(false);
  expect(isKnownMissingSubdistrict(await load({ 'base/subdistricts.geojson': null }), 'nowhere')).toBe(false);
  expect(isKnownMissingSubdistrict(await load({ 'base/subdistricts.geojson': broken }), 'broken')).toBe(
    false,
  );
});
