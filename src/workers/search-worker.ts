import { expose } from 'comlink';
import * as v from 'valibot';
import TOURS from '../../public/geo/tours?titles';
import { everydayPlaces, type EverydayPlace } from '../domain/nearby/everyday-places.ts';
import { buildSearchIndex } from '../domain/search/build-search-index.ts';
import { search } from '../domain/search/search.ts';
import type { SearchOptions, SearchResult } from '../domain/search/search.ts';
import type { SearchContent } from '../domain/search/search-target.ts';
import { type GazetteerEntry, GazetteerSchema } from '../schema/gazetteer.ts';

let index = buildSearchIndex({
  initiatives: [],
  report: null,
  stations: [],
  subdistricts: [],
  tours: [],
  gazetteer: null,
});
let everyday: readonly EverydayPlace[] = [];
let entryById: ReadonlyMap<string, GazetteerEntry> = new Map();

const api = {
  /**
   * Prepares the search; until then nothing is found. `gazetteerJson` is the text of `base/gazetteer.json`, or null
   * where it cannot be read. Resolves to false when it is malformed: then only the programme is found.
   * Here and not in the page, because parsing and indexing 6,000 names takes longer than a frame may.
   */
  load(content: SearchContent, gazetteerJson: string | null): boolean {
    const parsed = v.safeParse(GazetteerSchema, gazetteerJson === null ? null : readJson(gazetteerJson));
    everyday = parsed.success ? everydayPlaces(parsed.output) : [];
    entryById = new Map(parsed.success ? parsed.output.entries.map((entry) => [entry.id, entry]) : []);
    index = buildSearchIndex({
      ...content,
      tours: TOURS,
      gazetteer: parsed.success ? parsed.output : null,
    });
    return parsed.success;
  },
  search: (query: string, options: SearchOptions): SearchResult => search(index, query, options),
  /** Those of the gazetteer: it is read and parsed once, here. */
  everyday: (): readonly EverydayPlace[] => everyday,
  /** The named residential estates of the district. */
  estates: (): readonly GazetteerEntry[] =>
    [...entryById.values()].filter(({ kind, subdistrictId }) => kind === 'estate' && subdistrictId !== null),
  /** Places of the gazetteer by their ids; null for what is not there. */
  entries: (ids: readonly string[]): readonly (GazetteerEntry | null)[] =>
    ids.map((id) => entryById.get(id) ?? null),
};

export type SearchWorkerApi = typeof api;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

expose(api);
