import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OrderedStops, OrderFailure, OrderProblem } from '../../domain/order/order-problem.ts';
import type { ReachPlace } from '../../domain/reach/reachable-places.ts';
import type { Origin } from '../../domain/reach/reach-engine.ts';
import type { SnapFailure } from '../../domain/walk/snap-to-edge.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { NetworkFailure, NetworkState } from '../../state/nearby-answers.ts';
import type { ReachClient } from '../../workers/reach-client.ts';
import type { WorkerFailure } from '../../workers/reach-messages.ts';

/** How soon a question is asked. */
const PRIORITIES = ['now', 'soon', 'later'] as const;
type Priority = (typeof PRIORITIES)[number];

type AskOptions = Readonly<{
  /** Of what waits, the most urgent is asked first, and of equals the earliest. */
  priority: Priority;
  /** The question is not asked any more, or its answer not waited for. */
  signal?: AbortSignal;
}>;

/** Why a question has no answer: the network could not be had, or nobody wants the answer any more. */
export type WalkFailure = WorkerFailure | Readonly<{ code: 'unavailable' | 'aborted' }>;

type Question<T, E> = (client: ReachClient) => Promise<Result<T, E | WorkerFailure>>;

/** What is known of the network; `worker` counts those that were started: what one was told the next does not know. */
export type WalkNetwork = Readonly<{ state: NetworkState; worker: number }>;

export type MatrixQuery = Readonly<{
  origins: readonly Origin[];
  destinations: readonly ReachPlace[];
  withinMinutes: number;
}>;

/** For each destination the minutes of the walk, Infinity beyond the limit; or why nobody walks from the origin. */
export type MatrixRow = Result<Float64Array, SnapFailure>;

type WalkServiceOptions = Readonly<{
  /** May throw where the browser forbids workers. */
  startClient: () => ReachClient;
  /** The address of `walk.bin`. */
  networkUrl: string;
  report: (error: unknown, context: string) => void;
}>;

/** What a reader is told when the network did not come, by what the worker answered. */
const LOAD_FAILURES = {
  unreachable: 'unreachable',
  'worker-missing': 'unreachable',
  damaged: 'damaged',
  'not-loaded': 'crashed',
  'bad-question': 'crashed',
} as const;

/** A worker that ends once may have been unlucky; one that ends again will not get better by itself. */
const MOST_CRASHES = 1;

const WORKER_FAILURES: Readonly<Record<WorkerFailure['code'], true>> = {
  'not-loaded': true,
  'worker-crashed': true,
  'worker-missing': true,
  'bad-question': true,
};

const isWorkerFailure = (error: unknown): error is WorkerFailure =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code) in WORKER_FAILURES;

type Waiting = Readonly<{
  priority: Priority;
  run: (client: ReachClient) => Promise<void>;
  giveUp: () => void;
}>;

/** Tells what the service or its worker says of itself from what it says of the question. */
export const isWalkFailure = (error: Readonly<{ code: string }>): error is WalkFailure =>
  error.code === 'unavailable' || error.code === 'aborted' || isWorkerFailure(error);

/** Owns the walking worker and its network for all that ask for walks: one question at a time, the most urgent first. */
export class WalkService {
  readonly #options: WalkServiceOptions;
  readonly #network = createStore<WalkNetwork>()(() => ({ state: { step: 'idle' }, worker: 0 }));
  #client: ReachClient | null = null;
  #waiting: readonly Waiting[] = [];
  #isBusy = false;
  #crashes = 0;

  constructor(options: WalkServiceOptions) {
    this.#options = options;
  }

  get network(): Pick<StoreApi<WalkNetwork>, 'getState' | 'subscribe'> {
    return this.#network;
  }

  /** Starts the worker and reads the network, unless that is done, on its way or failed. */
  start(): void {
    if (this.#is('idle')) void this.#load();
  }

  /** Starts again after a failure. */
  retry(): void {
    if (!this.#is('failed')) return;
    this.#crashes = 0;
    void this.#load();
  }

  /** Asks the worker when its turn comes, and starts it where need be. Never rejects. */
  ask<T, E>(question: Question<T, E>, { priority, signal }: AskOptions): Promise<Result<T, E | WalkFailure>> {
    if (signal?.aborted === true) return Promise.resolve(fail({ code: 'aborted' }));
    if (this.#is('failed')) return Promise.resolve(fail({ code: 'unavailable' }));
    const answer = new Promise<Result<T, E | WalkFailure>>((resolve) => {
      const end = (result: Result<T, E | WalkFailure>): void => {
        signal?.removeEventListener('abort', abort);
        resolve(result);
      };
      const mine: Waiting = {
        priority,
        giveUp: () => end(fail({ code: 'unavailable' })),
        run: async (client) => {
          const result = await question(client);
          if (this.#client === client) this.#note(result);
          end(result);
          this.#askNext();
        },
      };
      const abort = (): void => {
        this.#drop(mine);
        end(fail({ code: 'aborted' }));
      };
      signal?.addEventListener('abort', abort);
      this.#waiting = [...this.#waiting, mine];
    });
    this.start();
    this.#askNext();
    return answer;
  }

  /**
   * Walks from each origin to each destination: a row for each origin, in their order. Between two rows what is more
   * urgent is asked.
   *
   * @param options `onProgress` hears after each row how many there are.
   */
  async matrix(
    { origins, destinations, withinMinutes }: MatrixQuery,
    { onProgress, ...options }: AskOptions & Readonly<{ onProgress?: (rows: number) => void }>,
  ): Promise<Result<readonly MatrixRow[], WalkFailure>> {
    const rows: MatrixRow[] = [];
    for (const origin of origins) {
      const query = { ...origin, withinMinutes };
      const row = await this.ask((client) => client.minutesTo(query, destinations), options);
      if (row.ok) rows.push(row);
      else if (isWalkFailure(row.error)) return fail(row.error);
      else rows.push(fail(row.error));
      onProgress?.(rows.length);
    }
    return ok(rows);
  }

  /**
   * The best order of stops, found by the worker; aborted, the search there ends too.
   *
   * @param options `onProgress` hears now and then which share is done.
   */
  async order(
    problem: OrderProblem,
    { onProgress, ...options }: AskOptions & Readonly<{ onProgress?: (share: number) => void }>,
  ): Promise<Result<OrderedStops, OrderFailure | WalkFailure>> {
    // Not before it was asked, or the search of somebody else would end.
    let asked: ReachClient | null = null;
    const cancel = (): void => void asked?.cancelOrder();
    options.signal?.addEventListener('abort', cancel);
    const result = await this.ask(async (client) => {
      asked = client;
      const answer = await client.order(problem, onProgress);
      asked = null;
      return answer;
    }, options);
    options.signal?.removeEventListener('abort', cancel);
    return result;
  }

  /** Ends the worker; the next question starts another. */
  dispose(): void {
    this.#endClient();
    this.#network.setState({ state: { step: 'idle' } });
    this.#giveUpAll();
  }

  #is(step: NetworkState['step']): boolean {
    return this.#network.getState().state.step === step;
  }

  #drop(gone: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== gone);
  }

  #giveUpAll(): void {
    const given = this.#waiting;
    this.#waiting = [];
    for (const { giveUp } of given) giveUp();
  }

  #endClient(): void {
    this.#client?.dispose();
    this.#client = null;
    this.#isBusy = false;
  }

  async #load(): Promise<void> {
    const { startClient, networkUrl, report } = this.#options;
    this.#network.setState({ state: { step: 'loading' } });
    let client: ReachClient;
    try {
      client = startClient();
    } catch (error) {
      // A browser may forbid workers.
      report(error, 'reach worker');
      this.#fail('crashed');
      return;
    }
    this.#client = client;
    const loaded = await client.load(networkUrl);
    if (this.#client !== client) return;
    if (loaded.ok) {
      this.#network.setState(({ worker }) => ({ state: { step: 'ready' }, worker: worker + 1 }));
      this.#askNext();
      return;
    }
    const { code } = loaded.error;
    if (code === 'worker-missing') report(loaded.error, 'reach worker');
    if (code === 'worker-crashed') this.#crash();
    else this.#fail(LOAD_FAILURES[code]);
  }

  #fail(reason: NetworkFailure): void {
    this.#endClient();
    this.#network.setState({ state: { step: 'failed', reason } });
    this.#giveUpAll();
  }

  #crash(): void {
    this.#crashes++;
    this.#options.report(`crash ${String(this.#crashes)}`, 'reach worker');
    this.#endClient();
    if (this.#crashes > MOST_CRASHES) this.#fail('crashed');
    else void this.#load();
  }

  /** Asks the most urgent of what waits, once the worker is free. */
  #askNext(): void {
    const client = this.#client;
    if (client === null || !this.#is('ready') || this.#isBusy) return;
    const next = PRIORITIES.map((priority) =>
      this.#waiting.find((other) => other.priority === priority),
    ).find((found) => found !== undefined);
    if (next === undefined) return;
    this.#drop(next);
    this.#isBusy = true;
    void next.run(client);
  }

  #note(result: Result<unknown, unknown>): void {
    this.#isBusy = false;
    if (result.ok || !isWorkerFailure(result.error)) return;
    if (result.error.code === 'worker-crashed') this.#crash();
    else this.#options.report(result.error, 'reach worker');
  }
}
