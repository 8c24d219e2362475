import type { WalkFailure, WalkService } from './walk-service.ts';
import type { SearchState } from '../../domain/siting/exact-sites.ts';
import type { FoundSites } from '../../domain/siting/find-sites.ts';
import type { SiteWalks } from '../../domain/siting/site-ground.ts';
import type { SiteProblem } from '../../domain/siting/site-problem.ts';
import type { SiteQuery } from '../../domain/siting/site-walks.ts';
import type { Result } from '../../schema/result.ts';
import type { ReachClient } from '../../workers/reach-client.ts';
import type { Stopped, WorkerFailure } from '../../workers/reach-messages.ts';

type Asks = Pick<WalkService, 'ask'>;

type AskOptions<S> = Readonly<{
  /** The answer is not waited for. */
  signal: AbortSignal;
  /** What there is by then is enough. */
  enough: AbortSignal;
  /** Hears now and then how far it is; not after the answer. */
  onProgress: (step: S) => void;
}>;

/** Asks a question that goes on for a while in the worker, and ends it there when nobody waits any longer. */
async function askLong<S, T, E>(
  service: Asks,
  question: (client: ReachClient, onProgress: (step: S) => void) => Promise<Result<T, E | WorkerFailure>>,
  { signal, enough, onProgress }: AskOptions<S>,
): Promise<Result<T, E | WalkFailure>> {
  // Not before it was asked, or the search of somebody else would end.
  let asked: ReachClient | null = null;
  const stop = (): void => void asked?.stopSites();
  // What is told on the way comes by a port of its own, and may come after the answer.
  const hear = (step: S): void => {
    if (asked !== null && !signal.aborted) onProgress(step);
  };
  const signals = [signal, enough];
  for (const each of signals) each.addEventListener('abort', stop);
  const answer = await service.ask(
    async (client) => {
      asked = client;
      const result = question(client, hear);
      if (signals.some(({ aborted }) => aborted)) stop();
      const answered = await result;
      asked = null;
      return answered;
    },
    { priority: 'soon', signal },
  );
  for (const each of signals) each.removeEventListener('abort', stop);
  return answer;
}

/** Walks between the candidates and the homes; `stopped` when it was enough before there are all. */
export const askSiteWalks = (
  service: Asks,
  query: SiteQuery,
  options: AskOptions<number>,
): Promise<Result<SiteWalks, Stopped | WalkFailure>> =>
  askLong(service, (client, onProgress) => client.siteWalks(query, onProgress), options);

/** The best sites; the best so far when it was enough before it is known that there are none better. */
export const askSites = (
  service: Asks,
  problem: SiteProblem,
  options: AskOptions<SearchState>,
): Promise<Result<FoundSites, WalkFailure>> =>
  askLong(service, (client, onProgress) => client.findSites(problem, onProgress), options);
