import type * as v from 'valibot';
import type { Atlas } from './atlas.ts';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { type AtlasParts, indexAtlas } from './index-atlas.ts';
import { parseInitiatives } from './parse-initiatives.ts';
import { parseItems } from './parse-items.ts';
import { type FileReading, isUnread, readList } from './read-file.ts';
import { readReport } from './read-report.ts';
import { CATEGORIES } from '../schema/category.ts';
import { MetroStationFeatureSchema } from '../schema/metro-station.ts';
import { SourceSchema } from '../schema/source.ts';
import { SubdistrictFeatureSchema } from '../schema/subdistrict.ts';

const REPORT = 'report.json';
const SOURCES = 'sources.json';
export const SUBDISTRICTS_FILE = 'base/subdistricts.geojson';
const STATIONS = 'base/metro-stations.geojson';

type Source = Readonly<{
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
}>;

type Json = Awaited<ReturnType<typeof fetchJson>>;

/** The reading of before, unless nothing of it could be used. */
async function readUnlessRead<T>(
  file: string,
  earlier: FileReading<T> | undefined,
  { load, read }: Readonly<{ load: (file: string) => Promise<Json>; read: (json: Json) => FileReading<T> }>,
): Promise<FileReading<T>> {
  return earlier === undefined || isUnread(earlier) ? read(await load(file)) : earlier;
}

const readFeatures =
  <T>(file: string, schema: v.GenericSchema<unknown, T>) =>
  (json: Json) =>
    readList(file, json, { list: 'features', parse: (items) => parseItems(items, schema) });

/** Reads all files, but of those that were read before only the ones of which nothing could be used. */
async function readParts(
  load: (file: string) => Promise<Json>,
  earlier: AtlasParts | null,
): Promise<AtlasParts> {
  const [initiatives, report, sources, subdistricts, stations] = await Promise.all([
    Promise.all(
      CATEGORIES.map(async (category, index) => {
        const file = `initiatives/${category}.geojson`;
        const read = (json: Json) => readList(file, json, { list: 'features', parse: parseInitiatives });
        const reading = await readUnlessRead(file, earlier?.initiatives[index], { load, read });
        return { ...reading, category, file };
      }),
    ),
    readUnlessRead(REPORT, earlier?.report, { load, read: (json) => readReport(REPORT, json) }),
    readUnlessRead(SOURCES, earlier?.sources, {
      load,
      read: (json) =>
        readList(SOURCES, json, { list: 'sources', parse: (items) => parseItems(items, SourceSchema) }),
    }),
    readUnlessRead(SUBDISTRICTS_FILE, earlier?.subdistricts, {
      load,
      read: readFeatures(SUBDISTRICTS_FILE, SubdistrictFeatureSchema),
    }),
    readUnlessRead(STATIONS, earlier?.stations, {
      load,
      read: readFeatures(STATIONS, MetroStationFeatureSchema),
    }),
  ]);
  return { initiatives, report, sources, subdistricts, stations };
}

/** Reads the atlas; called again, it fetches only what could not be read before. */
export type AtlasLoader = (signal?: AbortSignal) => Promise<Atlas>;

/**
 * A file that is missing or broken gives a notice and the rest works; the loader rejects only when its signal is
 * aborted, with the signal's reason.
 */
export function createAtlasLoader({ baseUrl, fetch }: Source): AtlasLoader {
  let parts: AtlasParts | null = null;
  return async (signal) => {
    parts = await readParts((file) => fetchJson(`${baseUrl}${file}`, { fetch, signal }), parts);
    return indexAtlas(parts);
  };
}
