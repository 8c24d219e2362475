import { proxy, releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './reach-worker.ts?worker&url';
import { fail, type Result } from '../schema/result.ts';
import type { ReachService, WorkerFailure } from './reach-messages.ts';

type Answer<R> = Awaited<R> extends Result<infer T, infer E> ? Promise<Result<T, E | WorkerFailure>> : never;

/** The reach worker as the app sees it: every question is answered by a value, also when the worker is gone. */
export type ReachClient = Readonly<{
  [K in keyof ReachService]: (
    ...question: Parameters<ReachService[K]>
  ) => Answer<ReturnType<ReachService[K]>>;
}> &
  Readonly<{ dispose: () => void }>;

const unheard = (): void => undefined;

const startWorker = (): Worker => openWorker(workerUrl, 'reach');

/**
 * Starts the reach worker. When it ends or cannot be fetched, all open and later questions are answered by
 * `worker-crashed` or `worker-missing`; a new client can then be created.
 */
export function createReachClient(start: () => Worker = startWorker): ReachClient {
  const worker = start();
  const remote = wrap<ReachService>(worker);
  const end = createEnd();
  const crash = (message: string): void => end.come({ code: 'worker-crashed', message });
  // Only what went wrong within the script has a message.
  const onError = ({ message }: ErrorEvent): void =>
    end.come(
      message
        ? { code: 'worker-crashed', message }
        : { code: 'worker-missing', message: 'The script could not be fetched.' },
    );
  const onMessageError = (): void => crash('An answer could not be read.');
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);
  let isOpen = true;

  return {
    load: (source) => end.orAnswer(() => remote.load(source)),
    reach: (query) => end.orAnswer(() => remote.reach(query)),
    route: (origin, place) => end.orAnswer(() => remote.route(origin, place)),
    streetAt: (origin) => end.orAnswer(() => remote.streetAt(origin)),
    setPlaces: (places) => end.orAnswer(() => remote.setPlaces(places)),
    reachable: (query) => end.orAnswer(() => remote.reachable(query)),
    minutesTo: (query, destinations) => end.orAnswer(() => remote.minutesTo(query, destinations)),
    nearest: (query, points, streets, onProgress = unheard) =>
      end.orAnswer(() => remote.nearest(query, points, streets, proxy(onProgress))),
    stopNearest: () => end.orAnswer(() => remote.stopNearest()),
    rideMinutes: (stationIds, metro) => end.orAnswer(() => remote.rideMinutes(stationIds, metro)),
    order: (problem, onProgress) =>
      end.orAnswer(() =>
        onProgress === undefined ? remote.order(problem) : remote.order(problem, proxy(onProgress)),
      ),
    cancelOrder: () => end.orAnswer(() => remote.cancelOrder()),
    siteWalks: (query, onProgress = unheard) =>
      end.orAnswer(() => remote.siteWalks(query, proxy(onProgress))),
    findSites: (problem, onProgress = unheard) =>
      end.orAnswer(() => remote.findSites(problem, proxy(onProgress))),
    stopSites: () => end.orAnswer(() => remote.stopSites()),
    tourLeg: (query, metro) => end.orAnswer(() => remote.tourLeg(query, metro)),
    dispose: () => {
      if (!isOpen) return;
      isOpen = false;
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      crash('The worker was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

/** The end of a worker: comlink never settles a question to a worker that is gone, so this does. */
function createEnd() {
  let failure: WorkerFailure | null = null;
  const open = new Set<(failure: WorkerFailure) => void>();

  return {
    come: (cause: WorkerFailure): void => {
      failure ??= cause;
      for (const close of open) close(failure);
      open.clear();
    },
    orAnswer: <T, E>(ask: () => Promise<Result<T, E>>): Promise<Result<T, E | WorkerFailure>> => {
      if (failure !== null) return Promise.resolve(fail(failure));
      return new Promise((resolve) => {
        const close = (reason: WorkerFailure): void => resolve(fail(reason));
        open.add(close);
        ask()
          .then(resolve)
          .catch((error: unknown) => close({ code: 'bad-question', message: String(error) }))
          .finally(() => open.delete(close));
      });
    },
  };
}
