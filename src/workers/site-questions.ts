import { createTurns } from './in-turns.ts';
import { checkAreas, checkFields, checkNumber, checkPlaces, checkPoints } from './check-question.ts';
import type { ReachService, Stopped, WorkerFailure } from './reach-messages.ts';
import type { ReachEngine } from '../domain/reach/reach-engine.ts';
import { findSites, type FoundSites } from '../domain/siting/find-sites.ts';
import type { SiteWalks } from '../domain/siting/site-ground.ts';
import { siteGains, type SiteProblem } from '../domain/siting/site-problem.ts';
import { type SiteQuery, siteWalks } from '../domain/siting/site-walks.ts';
import { fail, ok, type Result } from '../schema/result.ts';

/** Metres between possible places, and draws of those that are only about known: fewer and more would take for ever. */
const [LEAST_SPACING, MOST_SPACING, MOST_DRAWS] = [20, 100_000, 1000];

function checkQuery(asked: SiteQuery): SiteQuery {
  const query = checkFields(asked);
  checkNumber(query.spacingMeters, MOST_SPACING, LEAST_SPACING);
  checkNumber(query.draws, MOST_DRAWS);
  checkAreas(query.ground);
  checkPoints(query.demands);
  if (query.own !== null) checkPoints(query.own);
  return { ...query, goals: checkPlaces(query.goals) };
}

/** The rows of walks lie one after the other: one that ends thousands of millions of entries later would be read to its end. */
function checkProblem(problem: SiteProblem): SiteProblem {
  const { starts, demands, tenths } = problem.rows;
  let from = 0;
  for (const start of starts) from = checkNumber(start, demands.length, from);
  checkNumber(tenths.length, demands.length, demands.length);
  return problem;
}

/** What throws is a question that could not be made sense of. */
async function answered<T, E>(ask: () => Promise<Result<T, E>>): Promise<Result<T, E | WorkerFailure>> {
  try {
    return await ask();
  } catch (error) {
    return fail({ code: 'bad-question', message: String(error) });
  }
}

/** Answers where more would help most, in a worker that goes on listening meanwhile. */
export function createSiteQuestions(
  engineNow: () => ReachEngine | null,
  ...turnOptions: Parameters<typeof createTurns>
): Pick<ReachService, 'siteWalks' | 'findSites' | 'stopSites'> {
  const [walking, searching] = [createTurns(...turnOptions), createTurns(...turnOptions)];
  let stopped = 0;
  return {
    siteWalks: (query, onProgress) =>
      answered<SiteWalks, Stopped | WorkerFailure>(async () => {
        const engine = engineNow();
        if (engine === null) return fail({ code: 'not-loaded' });
        const walks = await walking.run(siteWalks(engine, checkQuery(query)), onProgress);
        return walks === null ? fail({ code: 'stopped' }) : ok(walks.value);
      }),
    findSites: (problem, onProgress) =>
      answered<FoundSites, WorkerFailure>(async () => {
        const before = stopped;
        const { count } = checkProblem(problem);
        // Stopped, it comes to its end by itself, and has the best so far.
        const search = findSites(siteGains(problem), { count, isStopped: () => stopped !== before });
        const found = await searching.run(search, onProgress);
        return found === null ? fail({ code: 'bad-question', message: 'ended' }) : ok(found.value);
      }),
    stopSites: () => {
      stopped++;
      walking.cancel();
      return ok(null);
    },
  };
}
