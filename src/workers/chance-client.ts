import { proxy, releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './chance-worker.ts?worker&url';
import type { AskedChance, ChanceWorkerApi } from './chance-worker.ts';
import type { ChanceOutcome } from '../domain/chance/chance-question.ts';
import type { PairOutcome, PairQuestion } from '../domain/chance/pair-steps.ts';

type OnProgress = (share: number) => void;

/** The worker of chance as the app sees it; its promises reject once the worker is gone. */
export type ChanceClient = Readonly<{
  /** Null when it was cancelled, or another was asked in the meantime. */
  chance: (question: AskedChance, onProgress: OnProgress) => Promise<ChanceOutcome | null>;
  pair: (question: PairQuestion, onProgress: OnProgress) => Promise<PairOutcome | null>;
  cancelChance: () => void;
  cancelPair: () => void;
  dispose: () => void;
}>;

const startWorker = (): Worker => openWorker(workerUrl, 'chance');

/** @throws where the browser forbids workers. */
export function createChanceClient(start: () => Worker = startWorker): ChanceClient {
  const worker = start();
  const remote = wrap<ChanceWorkerApi>(worker);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  const onError = (event: ErrorEvent): void => end(event.message || 'The worker of chance did not start.');
  const onMessageError = (): void => end('An answer of the worker of chance could not be read.');
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);

  return {
    // comlink never settles a question to a worker that is gone.
    chance: (question, onProgress) => Promise.race([remote.chance(question, proxy(onProgress)), ended]),
    pair: (question, onProgress) => Promise.race([remote.pair(question, proxy(onProgress)), ended]),
    cancelChance: () => void remote.cancelChance(),
    cancelPair: () => void remote.cancelPair(),
    dispose: () => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      end('The worker of chance was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
