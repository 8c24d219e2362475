import { expose, transfer } from 'comlink';
import * as v from 'valibot';
import { checkAcross, checkAreas, checkPlaces } from './check-question.ts';
import { createHexagonService, type HexagonQuestion } from './hexagon-service.ts';
import { createStudyService, type OnProgress, type WalkCells } from './study-service.ts';
import type { Comparison } from '../domain/compare/compare-places.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import type { AreaWalks } from '../domain/spread/area-walks.ts';
import type { WalkColumns } from '../domain/spread/walk-columns.ts';
import type { CountedStudy } from '../domain/study/count-study.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import { loadCoverage } from '../data/load-coverage.ts';
import { loadLandCover } from '../data/land-cover/load-land-cover.ts';
import type { CoverageFeature } from '../schema/coverage.ts';
import { type GazetteerEntry, GazetteerSchema } from '../schema/gazetteer.ts';
import type { Geometry } from '../schema/geometry.ts';

/** Where the files lie: all of them, ending in "/", and the tiles of the base map. */
export type AnalysisSources = Readonly<{ geoUrl: string; archiveUrl: string }>;

async function readNames(url: string): Promise<readonly GazetteerEntry[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return v.parse(GazetteerSchema, await response.json()).entries;
}

async function readCoverage(baseUrl: string): Promise<readonly CoverageFeature[]> {
  const read = await loadCoverage({ baseUrl, fetch: (input, init) => fetch(input, init) });
  if (read === null) throw new Error('The coverage could not be read');
  return read;
}

let hexagons: ReturnType<typeof createHexagonService> | null = null;
const study = createStudyService();

type Areas = Readonly<{
  geometries: readonly Geometry[];
  /** What is made of them is kept as long as they are these. */
  areas: readonly Readonly<{ geometry: Geometry }>[];
}>;

/** What the page handed over, by the numbers it gave: it comes once, whatever is asked about it. */
const [heldPlaces, heldAreas] = [new Map<number, PlaceColumns>(), new Map<number, Areas>()];

function heldIn<T>(held: ReadonlyMap<number, T>, id: number): T {
  const found = held.get(id);
  if (found === undefined) throw new Error(`Nothing was handed over as ${id}`);
  return found;
}

/** A question about places and areas that were handed over. */
type Asked<Rest = unknown> = Readonly<{ places: number; areas: number }> & Rest;

/** Ten times those of a district in the smallest size that can be chosen. */
const MOST_HEXAGONS = 50_000;

/** What Analyse has computed beside the page: a capability is a member. Null is the answer to what was ended. */
const api = {
  load({ geoUrl, archiveUrl }: AnalysisSources): void {
    hexagons = createHexagonService({
      readCover: (bounds) => loadLandCover(archiveUrl, bounds),
      readNames: () => readNames(`${geoUrl}base/gazetteer.json`),
      readCoverage: () => readCoverage(geoUrl),
    });
  },
  holdPlaces(id: number, places: PlaceColumns): void {
    heldPlaces.set(id, checkPlaces(places));
  },
  holdAreas(id: number, geometries: readonly Geometry[]): void {
    const checked = checkAreas(geometries);
    heldAreas.set(id, { geometries: checked, areas: checked.map((geometry) => ({ geometry })) });
  },
  drop(id: number): void {
    heldPlaces.delete(id);
    heldAreas.delete(id);
  },
  hexagons: ({
    places,
    areas,
    ...rest
  }: Asked<Omit<HexagonQuestion, 'places' | 'areas'>>): Promise<HexagonAnswer | null> => {
    const { geometries } = heldIn(heldAreas, areas);
    checkAcross(rest.acrossMeters, geometries, MOST_HEXAGONS);
    const question = { ...rest, places: heldIn(heldPlaces, places), areas: geometries };
    return hexagons?.hexagons(question) ?? Promise.resolve(null);
  },
  count: (
    { places, areas, seed }: Asked<{ seed: number }>,
    onProgress: OnProgress,
  ): Promise<CountedStudy | null> =>
    study.count(
      { places: heldIn(heldPlaces, places), areas: heldIn(heldAreas, areas).areas, seed },
      onProgress,
    ),
  compareSets: (
    {
      first,
      second,
      areas,
      shared,
    }: Readonly<{ first: number; second: number; areas: number; shared: Uint32Array | null }>,
    onProgress: OnProgress,
  ): Promise<Comparison<number> | null> =>
    study.compare(
      {
        ...{ kind: 'sets', areas: heldIn(heldAreas, areas).geometries, shared },
        ...{ first: heldIn(heldPlaces, first), second: heldIn(heldPlaces, second) },
      },
      onProgress,
    ),
  compareAreas: (
    { places, areas, pair }: Asked<{ pair: readonly [number, number] }>,
    onProgress: OnProgress,
  ): Promise<Comparison<number> | null> =>
    study.compare(
      {
        ...{ kind: 'areas', areas: heldIn(heldAreas, areas).geometries, pair },
        places: heldIn(heldPlaces, places),
      },
      onProgress,
    ),
  walks: ({
    places,
    areas,
    ...rest
  }: Asked<{ walks: WalkColumns; cells: WalkCells | null }>): Promise<readonly AreaWalks[] | null> =>
    study.walks({
      places: heldIn(heldPlaces, places),
      areas: heldIn(heldAreas, areas).areas,
      ...rest,
    }),
  within: async ({ places, areas }: Asked): Promise<Uint32Array | null> => {
    const indices = await study.within({
      places: heldIn(heldPlaces, places),
      ground: heldIn(heldAreas, areas).areas,
    });
    return indices === null ? null : transfer(indices, [indices.buffer]);
  },
  end(what: 'hexagons' | 'count' | 'compare' | 'within' | 'walks'): void {
    if (what === 'hexagons') hexagons?.end();
    if (what === 'count') study.endCount();
    if (what === 'compare') study.endCompare();
    if (what === 'walks') study.endWalks();
    if (what === 'within') study.endWithin();
  },
};

export type AnalysisWorkerApi = typeof api;

expose(api);
