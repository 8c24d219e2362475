import type * as v from 'valibot';
import type { Atlas } from './atlas.ts';
import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';
import { type AtlasParts, indexAtlas } from './index-atlas.ts';
import { parseInitiatives } from './parse-initiatives.ts';
import { parseItems } from './parse-items.ts';
import { type FileReading, isUnread, readList } from './read-file.ts';
import { readReport } from './read-report.ts';
import { CATEGORIES } from '../schema/this-district.ts';
import { MetroStationFeatureSchema } from '../schema/metro-station.ts';
import { SourceSchema } from '../schema/source.ts';
import { SubdistrictFeatureSchema } from '../schema/subdistrict.ts';

const REPORT = 'report.json';
const SOURCES = 'sources.json';
const SUBDISTRICTS = 'base/subdistricts.geojson';
const STATIONS = 'base/metro-stations.geojson';

type Source = Readonly<{
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}>;

type Json = Awaited<ReturnType<typeof fetchJson>>;

/**
 * Reads a file, once: what could be used is kept. A file that fails again as before gives the reading of before, so that
 * nothing has changed.
 */
function createFileReader<R extends Pick<FileReading<unknown>, 'notice'>>(
  load: () => Promise<Json>,
  read: (json: Json) => R,
): () => Promise<R> {
  let kept: R | null = null;
  return async () => {
    if (kept !== null && !isUnread(kept)) return kept;
    const reading = read(await load());
    // Another call may have read it in the meantime.
    if (kept !== null && !isUnread(kept)) return kept;
    if (isUnread(reading) && reading.notice?.problem === kept?.notice?.problem) return kept ?? reading;
    kept = reading;
    return reading;
  };
}

function createPartReaders({ baseUrl, fetch }: Source) {
  const reader = <R extends Pick<FileReading<unknown>, 'notice'>>(file: string, read: (json: Json) => R) =>
    createFileReader(() => fetchJson(`${baseUrl}${file}`, fetch), read);
  const features = <T>(file: string, schema: v.GenericSchema<unknown, T>) =>
    reader(file, (json) =>
      readList(file, json, { list: 'features', parse: (items) => parseItems(items, schema) }),
    );
  return {
    initiatives: CATEGORIES.map((category) => {
      const file = `initiatives/${category}.geojson`;
      return reader(file, (json) => ({
        ...readList(file, json, { list: 'features', parse: parseInitiatives }),
        category,
        file,
      }));
    }),
    report: reader(REPORT, (json) => readReport(REPORT, json)),
    sources: reader(SOURCES, (json) =>
      readList(SOURCES, json, { list: 'sources', parse: (items) => parseItems(items, SourceSchema) }),
    ),
    subdistricts: features(SUBDISTRICTS, SubdistrictFeatureSchema),
    stations: features(STATIONS, MetroStationFeatureSchema),
  };
}

async function readParts(readers: ReturnType<typeof createPartReaders>): Promise<AtlasParts> {
  const [initiatives, report, sources, subdistricts, stations] = await Promise.all([
    Promise.all(readers.initiatives.map((read) => read())),
    readers.report(),
    readers.sources(),
    readers.subdistricts(),
    readers.stations(),
  ]);
  return { initiatives, report, sources, subdistricts, stations };
}

/** Whether both hold the same readings. */
const areSame = (a: AtlasParts, b: AtlasParts): boolean =>
  a.report === b.report &&
  a.sources === b.sources &&
  a.subdistricts === b.subdistricts &&
  a.stations === b.stations &&
  a.initiatives.every((reading, index) => reading === b.initiatives[index]);

/**
 * Reads the atlas. Called again, it fetches only what could not be read before, and gives the same atlas when that
 * changed nothing.
 */
export type AtlasLoader = () => Promise<Atlas>;

/** A file that is missing or broken gives a notice and the rest works: the loader never rejects. */
export function createAtlasLoader(source: Source): AtlasLoader {
  const readers = createPartReaders(source);
  let latest: Readonly<{ parts: AtlasParts; atlas: Atlas }> | null = null;
  return async () => {
    const parts = await readParts(readers);
    if (latest === null || !areSame(parts, latest.parts)) latest = { parts, atlas: indexAtlas(parts) };
    return latest.atlas;
  };
}
