import { releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './ground-worker.ts?worker&url';
import type { GroundWorkerApi } from './ground-worker.ts';
import type { Geometry } from '../schema/geometry.ts';

/** What the worker does, each to be waited for. */
export type GroundQuestions = Readonly<{
  [K in keyof GroundWorkerApi]: (
    ...args: Parameters<GroundWorkerApi[K]>
  ) => Promise<ReturnType<GroundWorkerApi[K]>>;
}>;

/** Cuts and measures areas, out of the way of the page. Rejects once the worker is gone. */
export type GroundClient = GroundQuestions & Readonly<{ dispose: () => void }>;

const startWorker = (): Worker => openWorker(workerUrl, 'ground');

export function createGroundClient(start: () => Worker = startWorker): GroundClient {
  const worker = start();
  const remote = wrap<GroundWorkerApi>(worker);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  const onError = (event: ErrorEvent): void => end(event.message || 'The ground worker did not start.');
  worker.addEventListener('error', onError);
  // comlink never settles a question to a worker that is gone.
  const orEnd = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  return {
    cutAreas: (geometry, areas) => orEnd(remote.cutAreas(geometry, areas)),
    // Awaited first: comlink promises each kind of geometry by itself.
    aroundLines: (lines, meters) =>
      orEnd((async (): Promise<Geometry | null> => await remote.aroundLines(lines, meters))()),
    fitLink: (geometry, from) => orEnd(remote.fitLink(geometry, from)),
    dispose: () => {
      worker.removeEventListener('error', onError);
      end('The ground worker was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
