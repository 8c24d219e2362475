import { createTurns } from './in-turns.ts';
import type { ReachService, Stopped, WorkerFailure } from './reach-messages.ts';
import { pointGoals } from '../domain/reach/point-goals.ts';
import type { ReachEngine } from '../domain/reach/reach-engine.ts';
import { findSites, type FoundSites } from '../domain/siting/find-sites.ts';
import type { SiteWalks } from '../domain/siting/site-ground.ts';
import { siteGains } from '../domain/siting/site-problem.ts';
import { siteWalks } from '../domain/siting/site-walks.ts';
import { fail, ok, type Result } from '../schema/result.ts';

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
        const { goals, ...rest } = query;
        const walks = await walking.run(siteWalks(engine, { ...rest, goals: pointGoals(goals) }), onProgress);
        return walks === null ? fail({ code: 'stopped' }) : ok(walks.value);
      }),
    findSites: (problem, onProgress) =>
      answered<FoundSites, WorkerFailure>(async () => {
        const before = stopped;
        const { count } = problem;
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
