import { createLag } from './reach-lag.ts';
import { reachJobs, type ReachJob, type ReachWorker } from './reach-jobs.ts';
import type { Atlas } from '../../data/atlas.ts';
import { buildDestinations } from '../../domain/nearby/destinations.ts';
import type { EverydayPlace } from '../../domain/nearby/everyday-places.ts';
import type { Origin } from '../../domain/reach/reach-engine.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type {
  NearbyAnswers,
  NearbyAnswersStore,
  NetworkFailure,
  PerOrigin,
} from '../../state/nearby-answers.ts';
import { selectOrigin, selectRouteTarget, selectShownAnswer } from '../../state/selectors.ts';
import type { ReachClient } from '../../workers/reach-client.ts';
import type { WorkerFailure } from '../../workers/reach-messages.ts';

export type ReachSessionOptions = Readonly<{
  store: AppStore;
  atlas: Pick<Atlas, 'initiatives' | 'stations'>;
  answers: NearbyAnswersStore;
  startClient: () => ReachClient;
  /** Where `public/geo` is served, ending in "/". */
  geoBaseUrl: string;
  /** Null when it cannot be read. */
  loadCoverage: () => Promise<readonly CoverageFeature[] | null>;
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

/**
 * Answers what the choices of the nearby view ask, with one question at a time on the way: when an answer comes, the
 * most urgent of the questions that are still open is asked next, so that a drag never waits for what it has left.
 */
export class ReachSession {
  readonly #options: ReachSessionOptions;
  readonly #unsubscribe: () => void;
  readonly #lag = createLag();
  #worker: ReachWorker | null = null;
  #everyday: readonly EverydayPlace[] = [];
  #placesKey = '';
  #crashes = 0;
  #isBusy = false;
  #isDisposed = false;

  constructor(options: ReachSessionOptions) {
    this.#options = options;
    options.answers.setState({ retry: () => this.#retry() });
    this.#unsubscribe = options.store.subscribe((state, previous) => {
      if (state !== previous) this.#look();
    });
    this.#look();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#unsubscribe();
    this.#endWorker();
  }

  #endWorker(): void {
    this.#worker?.client.dispose();
    this.#worker = null;
  }

  /** Writes only what is different: each write renders the panel and applies the map's values. */
  #write(next: Partial<NearbyAnswers>): void {
    const { answers } = this.#options;
    const now = answers.getState();
    const values: readonly unknown[] = Object.values(now);
    // The keys of `now` come first, so both lists have the same order.
    const isChanged = Object.values({ ...now, ...next }).some((value, index) => value !== values[index]);
    if (isChanged) answers.setState(next);
  }

  /** Compares the choices with what was answered, and starts the next job. */
  #look(): void {
    const { store, answers } = this.#options;
    const state = store.getState();
    if (this.#isDisposed || state.view !== 'nearby') return;
    this.#prepareDestinations(state);
    this.#write({ lagging: this.#lag.next(state) });
    this.#dropOld(state);
    const { step } = answers.getState().network;
    if (step === 'idle') void this.#load();
    else if (step === 'ready') void this.#answerNext();
  }

  #prepareDestinations({ openedLines }: AppState): void {
    const key = `${openedLines.join()} ${this.#everyday.length}`;
    if (key === this.#placesKey) return;
    this.#placesKey = key;
    const { atlas } = this.#options;
    this.#write({ destinations: buildDestinations({ ...atlas, openedLines, everyday: this.#everyday }) });
  }

  /** Drops answers about another origin than the present one, except those that a drag is allowed to show. */
  #dropOld(state: AppState): void {
    const { reach, rows, street, route, ...answers } = this.#options.answers.getState();
    const mode = state.walkMode;
    const shown = <A extends Origin>(key: OriginKey, answer: A | null): A | null =>
      selectShownAnswer(answers, { key, point: selectOrigin(state, key), mode }, answer);
    const both = <A extends Origin>(slots: PerOrigin<A>): PerOrigin<A> => {
      const [a, b] = [shown('a', slots.a), shown('b', slots.b)];
      return a === slots.a && b === slots.b ? slots : { a, b };
    };
    const isWanted = route !== null && route.to === selectRouteTarget(state);
    this.#write({
      reach: both(reach),
      rows: both(rows),
      street: both(street),
      route: isWanted ? shown('a', route) : null,
    });
  }

  async #load(): Promise<void> {
    const { geoBaseUrl, startClient } = this.#options;
    this.#write({ network: { step: 'loading' } });
    let client: ReachClient;
    try {
      client = startClient();
    } catch (error) {
      // A browser may forbid workers.
      this.#options.report(error, 'reach worker');
      this.#fail('crashed');
      return;
    }
    const worker: ReachWorker = { client, destinations: null };
    this.#worker = worker;
    const loaded = await client.load(`${geoBaseUrl}base/walk.bin`);
    if (this.#worker !== worker) return;
    if (!loaded.ok) {
      const { code } = loaded.error;
      if (code === 'worker-missing') this.#options.report(loaded.error, 'reach worker');
      if (code === 'worker-crashed') this.#crash();
      else this.#fail(LOAD_FAILURES[code]);
      return;
    }
    this.#write({ network: { step: 'ready' } });
    this.#look();
    void this.#loadExtras(client);
  }

  /** What makes the answer fuller but is not waited for. */
  async #loadExtras(client: ReachClient): Promise<void> {
    const { answers, geoBaseUrl, loadCoverage } = this.#options;
    if (answers.getState().coverage.length === 0) {
      const coverage = await loadCoverage();
      if (coverage !== null) this.#write({ coverage });
    }
    if (this.#everyday.length > 0) return;
    const everyday = await client.loadEveryday(`${geoBaseUrl}base/gazetteer.json`);
    if (this.#worker?.client !== client) return;
    this.#write({ hasEveryday: everyday.ok });
    if (everyday.ok) this.#everyday = everyday.value;
    this.#look();
  }

  async #answerNext(): Promise<void> {
    const worker = this.#worker;
    if (this.#isBusy || worker === null || this.#isDisposed) return;
    const job = this.#openJob(worker);
    this.#write({ isSettled: job === undefined });
    if (job === undefined) {
      this.#lag.end();
      this.#write({ lagging: this.#lag.next(this.#options.store.getState()) });
      return;
    }
    this.#isBusy = true;
    const failure = await job.run();
    this.#isBusy = false;
    if (this.#worker === worker && failure !== null && !this.#goesOnAfter(failure)) return;
    this.#look();
  }

  #openJob(worker: ReachWorker): ReachJob | undefined {
    const { store, answers } = this.#options;
    return reachJobs({ state: store.getState(), answers, worker }).find(({ isAnswered }) => !isAnswered);
  }

  /** Whether other questions can still be asked. */
  #goesOnAfter(failure: WorkerFailure): boolean {
    if (failure.code === 'worker-crashed') {
      this.#crash();
      return false;
    }
    this.#options.report(failure, 'reach worker');
    return true;
  }

  #crash(): void {
    this.#crashes++;
    this.#options.report(`crash ${this.#crashes}`, 'reach worker');
    this.#endWorker();
    if (this.#crashes > MOST_CRASHES) this.#fail('crashed');
    else void this.#load();
  }

  #fail(reason: NetworkFailure): void {
    this.#endWorker();
    this.#lag.end();
    this.#write({ network: { step: 'failed', reason }, isSettled: false });
    this.#look();
  }

  #retry(): void {
    const { network, hasEveryday, coverage } = this.#options.answers.getState();
    if (network.step === 'failed') {
      this.#crashes = 0;
      void this.#load();
      return;
    }
    // Null while they are being read.
    if (network.step !== 'ready' || hasEveryday === null || this.#worker === null) return;
    if (!hasEveryday) this.#write({ hasEveryday: null });
    if (!hasEveryday || coverage.length === 0) {
      void this.#loadExtras(this.#worker.client);
    }
  }
}
