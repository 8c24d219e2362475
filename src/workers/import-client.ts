import { proxy, releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './import-worker.ts?worker&url';
import type { ImportSession, ReadSummary, TakenPoints } from './import/import-session.ts';
import type { ImportWorkerApi } from './import-worker.ts';
import type { Bounds } from '../domain/geo/bounds.ts';
import type { CoordinateSystem } from '../schema/coordinate-systems.ts';
import type { SystemJudgement } from '../domain/own-data/judge-system.ts';
import { failure, type OwnFailure } from '../domain/own-data/own-fault.ts';
import type { OpenedFile, ReadingChoice } from '../domain/own-data/own-file.ts';
import { fail, type Result } from '../schema/result.ts';

/** The import of one file as the app sees it: every question is answered by a value, also when the worker is gone. */
export type ImportClient = Readonly<{
  open: (...question: Parameters<ImportSession['open']>) => Promise<Result<OpenedFile, OwnFailure>>;
  read: (choice: ReadingChoice, tell: (share: number) => void) => Promise<Result<ReadSummary, OwnFailure>>;
  judge: (archiveUrl: string, ground: Bounds) => Promise<Result<SystemJudgement, OwnFailure | 'no-ground'>>;
  take: (system: CoordinateSystem, sign: string) => Promise<Result<TakenPoints, OwnFailure>>;
  /** Ends the worker, whatever it is doing: what was asked is answered by `worker-ended`. */
  dispose: () => void;
}>;

const startWorker = (): Worker => openWorker(workerUrl, 'import');

/** Starts a worker for one file. May throw where the browser forbids workers. */
export function createImportClient(start: () => Worker = startWorker): ImportClient {
  const worker = start();
  const remote = wrap<ImportWorkerApi>(worker);
  let end: (cause: OwnFailure) => void = () => undefined;
  const ended = new Promise<OwnFailure>((resolve) => {
    end = resolve;
  });
  // Only what went wrong within the script has a message.
  const onError = ({ message }: ErrorEvent): void =>
    end(failure(message ? 'worker-ended' : 'worker-missing', null, message));
  const onMessageError = (): void => end(failure('worker-ended'));
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);
  // comlink never settles a question to a worker that is gone.
  const orEnd = <T, E>(answer: Promise<Result<T, E>>): Promise<Result<T, E | OwnFailure>> =>
    Promise.race([
      answer.catch((error: unknown) => fail(failure('worker-ended', null, String(error)))),
      ended.then(fail),
    ]);

  return {
    open: (...question) => orEnd(remote.open(...question)),
    read: (choice, tell) => orEnd(remote.read(choice, proxy(tell))),
    judge: (archiveUrl, ground) => orEnd(remote.judge(archiveUrl, ground)),
    take: (system, sign) =>
      orEnd(
        remote
          .take(system, sign)
          .then((taken) => (taken === null ? fail(failure('unreadable')) : { ok: true, value: taken })),
      ),
    dispose: () => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      end(failure('worker-ended'));
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
