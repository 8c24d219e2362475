import { expose } from 'comlink';
import * as v from 'valibot';
import { createHexagonService, type HexagonQuestion } from './hexagon-service.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-answer.ts';
import { loadLandCover } from '../data/land-cover/load-land-cover.ts';
import { type GazetteerEntry, GazetteerSchema } from '../schema/gazetteer.ts';

/** Where the files of the base map lie. */
export type AnalysisSources = Readonly<{ archiveUrl: string; gazetteerUrl: string }>;

async function readNames(url: string): Promise<readonly GazetteerEntry[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return v.parse(GazetteerSchema, await response.json()).entries;
}

let hexagons: ReturnType<typeof createHexagonService> | null = null;

/** What Analyse has computed beside the page: a capability is a member. */
const api = {
  load({ archiveUrl, gazetteerUrl }: AnalysisSources): void {
    hexagons = createHexagonService({
      readCover: (bounds) => loadLandCover(archiveUrl, bounds),
      readNames: () => readNames(gazetteerUrl),
    });
  },
  hexagons: (question: HexagonQuestion): Promise<HexagonAnswer | null> =>
    hexagons?.hexagons(question) ?? Promise.resolve(null),
};

export type AnalysisWorkerApi = typeof api;

expose(api);
