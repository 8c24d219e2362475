import { releaseProxy, wrap } from 'comlink';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import type { AnalysisSources, AnalysisWorkerApi } from './analysis-worker.ts';
import type { HexagonQuestion } from './hexagon-service.ts';

/** The worker of Analyse as the app sees it; its promises reject once the worker is gone. */
export type AnalysisClient = Readonly<{
  hexagons: (question: HexagonQuestion) => Promise<HexagonAnswer | null>;
  dispose: () => void;
}>;

const startWorker = (): Worker =>
  new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' });

/** @throws where the browser forbids workers. */
export function createAnalysisClient(
  sources: AnalysisSources,
  start: () => Worker = startWorker,
): AnalysisClient {
  const worker = start();
  const remote = wrap<AnalysisWorkerApi>(worker);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  const onError = (event: ErrorEvent): void => end(event.message || 'The worker of Analyse did not start.');
  const onMessageError = (): void => end('An answer of the worker of Analyse could not be read.');
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);
  // comlink never settles a question to a worker that is gone.
  const orEnd = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  const loaded = orEnd(remote.load(sources));
  loaded.catch(() => undefined);

  return {
    hexagons: async (question) => {
      await loaded;
      return orEnd(remote.hexagons(question));
    },
    dispose: () => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      end('The worker of Analyse was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
