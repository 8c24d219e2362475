import { GEO_BASE_URL } from '../platform/site.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import type { HexagonAnswer } from '../../domain/hexagon/hexagon-rows.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import { type AnalysisClient, createAnalysisClient } from '../../workers/analysis-client.ts';
import type { HexagonQuestion } from '../../workers/hexagon-service.ts';

const SOURCES = {
  geoUrl: GEO_BASE_URL,
  archiveUrl: `${GEO_BASE_URL}base/${ARCHIVE}.pmtiles`,
};

type Failure = 'failed' | 'aborted';

let client: AnalysisClient | null = null;
/** Those that the worker knows. */
let knownAreas: readonly Geometry[] | null = null;
let last: Promise<unknown> = Promise.resolve();

async function ask(question: HexagonQuestion, signal: AbortSignal): Promise<Result<HexagonAnswer, Failure>> {
  if (signal.aborted) return fail('aborted');
  try {
    client ??= createAnalysisClient(SOURCES);
    const areas = question.areas === knownAreas ? null : question.areas;
    const answer = await client.hexagons({ ...question, areas });
    knownAreas = question.areas;
    return answer === null ? fail('failed') : ok(answer);
  } catch (error) {
    reportFailure(error, 'analysis worker');
    tellWorkerFailed();
    client?.dispose();
    [client, knownAreas] = [null, null];
    return fail('failed');
  }
}

/** Asks the worker of Analyse, one question at a time: of those that wait, what nobody wants any more is left out. */
export function askHexagons(
  question: HexagonQuestion,
  signal: AbortSignal,
): Promise<Result<HexagonAnswer, Failure>> {
  const answer = last.then(() => ask(question, signal));
  last = answer;
  return answer;
}
