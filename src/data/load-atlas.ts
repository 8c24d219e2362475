import type { Atlas } from './atlas.ts';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { indexAtlas } from './index-atlas.ts';
import { parseInitiatives } from './parse-initiatives.ts';
import { parseItems } from './parse-items.ts';
import { readList, readWhole } from './read-file.ts';
import { CATEGORIES } from '../schema/category.ts';
import { MetroStationFeatureSchema } from '../schema/metro-station.ts';
import { ReportSchema } from '../schema/report.ts';
import { SourceSchema } from '../schema/source.ts';
import { SubdistrictFeatureSchema } from '../schema/subdistrict.ts';

const REPORT = 'report.json';
const SOURCES = 'sources.json';
const SUBDISTRICTS = 'base/subdistricts.geojson';
const STATIONS = 'base/metro-stations.geojson';

/**
 * Loads everything the app knows. A file that is missing or broken gives a notice and the rest works;
 * rejects only when `signal` is aborted, with the signal's reason.
 */
export async function loadAtlas({
  baseUrl,
  fetch,
  signal,
}: {
  /** Where `public/geo` is served, ending in "/". */
  baseUrl: string;
  fetch: Fetch;
  signal?: AbortSignal;
}): Promise<Atlas> {
  const load = (file: string) => fetchJson(`${baseUrl}${file}`, { fetch, signal });
  const [initiatives, report, sources, subdistricts, stations] = await Promise.all([
    Promise.all(
      CATEGORIES.map(async (category) => {
        const file = `initiatives/${category}.geojson`;
        const reading = readList(file, await load(file), { list: 'features', parse: parseInitiatives });
        return { file, ...reading };
      }),
    ),
    load(REPORT),
    load(SOURCES),
    load(SUBDISTRICTS),
    load(STATIONS),
  ]);
  return indexAtlas({
    initiatives,
    report: readWhole(REPORT, report, ReportSchema),
    sources: readList(SOURCES, sources, {
      list: 'sources',
      parse: (items) => parseItems(items, SourceSchema),
    }),
    subdistricts: readList(SUBDISTRICTS, subdistricts, {
      list: 'features',
      parse: (items) => parseItems(items, SubdistrictFeatureSchema),
    }),
    stations: readList(STATIONS, stations, {
      list: 'features',
      parse: (items) => parseItems(items, MetroStationFeatureSchema),
    }),
  });
}
