import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { createAtlasLoader } from '../../../src/data/load-atlas.ts';
import { loadBaseManifest } from '../../../src/data/load-base-manifest.ts';
import { loadCoverage } from '../../../src/data/load-coverage.ts';
import { loadHomes } from '../../../src/data/load-homes.ts';
import { loadMetroLines } from '../../../src/data/load-metro-lines.ts';
import { loadTours } from '../../../src/data/load-tours.ts';
import { everydayPlaces } from '../../../src/domain/nearby/everyday-places.ts';
import { isLocated } from '../../../src/domain/place/is-located.ts';
import { plateWindows } from '../../../src/domain/plate/plate-window.ts';
import { buildSearchIndex } from '../../../src/domain/search/build-search-index.ts';
import { search } from '../../../src/domain/search/search.ts';
import { DistrictSchema } from '../../../src/schema/district.ts';
import { GazetteerSchema } from '../../../src/schema/gazetteer.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedJson } from '../inputs/changed-json.ts';
import { changedText } from '../inputs/changed-text.ts';

/** So many entries of each list are enough to be changed, and quick. */
const KEPT_ENTRIES = 3;

type Json = Record<string, unknown>;
type Files = Readonly<Record<string, Json>>;

/** A file with few entries in each of its lists. */
const shortened = (json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, KEPT_ENTRIES) : value,
    ]),
  );

function readFiles(geo: string): Files {
  const names = [
    ...readdirSync(join(geo, 'initiatives')).map((name) => `initiatives/${name}`),
    ...readdirSync(join(geo, 'tours'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `tours/${name}`),
    ...['report.json', 'sources.json', 'district.json'],
    ...['subdistricts.geojson', 'metro-stations.geojson', 'metro-lines.geojson', 'coverage.geojson'].map(
      (name) => `base/${name}`,
    ),
    ...['tours.json', 'homes.json', 'gazetteer.json', 'manifest.json'].map((name) => `base/${name}`),
  ];
  return Object.fromEntries(
    names.map((name) => [name, shortened(JSON.parse(readFileSync(join(geo, name), 'utf8')) as Json)]),
  );
}

type Source = Parameters<typeof loadTours>[0];

/** What the app does with the files that it begins with. */
async function feedAtlas(source: Source): Promise<void> {
  const atlas = await createAtlasLoader(source)();
  const named = atlas.notices.every(({ leftOut }) => leftOut.every((id) => typeof id === 'string'));
  promise(named, 'what is left out has no name');
  for (const { geometry, location } of atlas.initiatives.filter(isLocated))
    plateWindows({ geometry, point: location.point });
  const { initiatives, report, stations, subdistricts } = atlas;
  const index = buildSearchIndex({ initiatives, report, stations, subdistricts, tours: [], gazetteer: null });
  search(index, 'longjing 龙井', { center: null, limit: 5 });
}

function feedGazetteer(text: string): void {
  const gazetteer = readGazetteer(text);
  if (gazetteer === null) return;
  everydayPlaces(gazetteer);
  const none = { initiatives: [], report: null, stations: [], subdistricts: [], tours: [] };
  search(buildSearchIndex({ ...none, gazetteer }), 'longjing 龙井', { center: null, limit: 5 });
}

function feedDistrict(text: string): void {
  try {
    v.safeParse(DistrictSchema, JSON.parse(text));
  } catch (error) {
    // Told by whoever builds the atlas.
    if (!(error instanceof SyntaxError)) throw error;
  }
}

/** Who reads a file; the first row that fits. */
const READERS: readonly (readonly [RegExp, (source: Source, text: string) => unknown])[] = [
  [/^district/, (_, text) => feedDistrict(text)],
  [/gazetteer/, (_, text) => feedGazetteer(text)],
  [/tours/, (source) => loadTours(source)],
  [/manifest/, (source) => loadBaseManifest(source)],
  [/coverage/, (source) => loadCoverage(source)],
  [/homes/, (source) => loadHomes(source)],
  [/metro-lines/, (source) => loadMetroLines(source)],
  [/./, (source) => feedAtlas(source)],
];

function readGazetteer(text: string): v.InferOutput<typeof GazetteerSchema> | null {
  try {
    const parsed = v.safeParse(GazetteerSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The files of `public/geo`: one of them changed, the others as they are. */
export function openAuthoredTarget(): FuzzTarget {
  const files = readFiles('public/geo');
  const texts = Object.fromEntries(Object.entries(files).map(([name, json]) => [name, JSON.stringify(json)]));
  const changed = fc.constantFrom(...Object.keys(files)).chain((name) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: changedJson([files[name]]).map((json) => [name, JSON.stringify(json)] as const),
      },
      { weight: 1, arbitrary: changedText([texts[name] ?? '']).map((text) => [name, text] as const) },
    ),
  );
  return fuzzTarget(changed, async ([name, text]) => {
    const fetch = (url: string) => {
      const found = url === name ? text : texts[url];
      const isTours = name.includes('tours') && url.includes('tours');
      // Of the others those that belong to it: the rest is not there, which is quick.
      return Promise.resolve(
        url === name || isTours ? new Response(found) : new Response('', { status: 404 }),
      );
    };
    await READERS.find(([pattern]) => pattern.test(name))?.[1]({ baseUrl: '', fetch }, text);
  });
}
