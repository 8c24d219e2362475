import { expose } from 'comlink';
import * as v from 'valibot';
import { createHexagonService, type HexagonQuestion } from './hexagon-service.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import { loadCoverage } from '../data/load-coverage.ts';
import { loadLandCover } from '../data/land-cover/load-land-cover.ts';
import type { CoverageFeature } from '../schema/coverage.ts';
import { type GazetteerEntry, GazetteerSchema } from '../schema/gazetteer.ts';

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

/** What Analyse has computed beside the page: a capability is a member. */
const api = {
  load({ geoUrl, archiveUrl }: AnalysisSources): void {
    hexagons = createHexagonService({
      readCover: (bounds) => loadLandCover(archiveUrl, bounds),
      readNames: () => readNames(`${geoUrl}base/gazetteer.json`),
      readCoverage: () => readCoverage(geoUrl),
    });
  },
  hexagons: (question: HexagonQuestion): Promise<HexagonAnswer | null> =>
    hexagons?.hexagons(question) ?? Promise.resolve(null),
};

export type AnalysisWorkerApi = typeof api;

expose(api);
