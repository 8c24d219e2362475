import { createLag } from './reach-lag.ts';
import { reachJobs, type ReachWorker } from './reach-jobs.ts';
import type { WalkService } from '../walk/walk-service.ts';
import type { Atlas } from '../../data/atlas.ts';
import { buildDestinations } from '../../domain/nearby/destinations.ts';
import type { EverydayPlace } from '../../domain/nearby/everyday-places.ts';
import type { Origin } from '../../domain/reach/reach-engine.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { NearbyAnswers, NearbyAnswersStore, PerOrigin } from '../../state/nearby-answers.ts';
import type { SearchService } from '../../state/services.ts';
import { selectOrigin, selectRouteTarget, selectShownAnswer } from '../../state/selectors.ts';

export type ReachSessionOptions = Readonly<{
  store: AppStore;
  atlas: Pick<Atlas, 'initiatives' | 'stations'>;
  answers: NearbyAnswersStore;
  walk: WalkService;
  search: Pick<SearchService, 'everyday'>;
  /** Null when it cannot be read. */
  loadCoverage: () => Promise<readonly CoverageFeature[] | null>;
}>;

/**
 * Answers what the choices of the nearby view ask, with one question at a time on the way: when an answer comes, the
 * most urgent of the questions that are still open is asked next, so that a drag never waits for what it has left.
 */
export class ReachSession {
  readonly #options: ReachSessionOptions;
  readonly #unsubscribes: readonly (() => void)[];
  readonly #lag = createLag();
  #worker: ReachWorker;
  #workerNumber = 0;
  #everyday: readonly EverydayPlace[] = [];
  #placesKey = '';
  #isBusy = false;
  readonly #leaving = new AbortController();

  constructor(options: ReachSessionOptions) {
    this.#options = options;
    const { store, answers, walk } = options;
    this.#worker = this.#newWorker();
    answers.setState({ retry: () => this.#retry() });
    this.#unsubscribes = [
      store.subscribe((state, previous) => {
        if (state !== previous) this.#look();
      }),
      walk.network.subscribe((now, before) => {
        if (now !== before) this.#followNetwork();
      }),
    ];
    this.#followNetwork();
  }

  dispose(): void {
    this.#leaving.abort();
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
  }

  /** Asked anew after each wait. */
  #isOver(): boolean {
    return this.#leaving.signal.aborted;
  }

  #newWorker(): ReachWorker {
    const { walk } = this.#options;
    const { signal } = this.#leaving;
    return { ask: (question) => walk.ask(question, { priority: 'now', signal }), destinations: null };
  }

  /** Tells how far the network is, and begins anew with a new worker, which knows nothing of what the last was told. */
  #followNetwork(): void {
    const { state: network, worker } = this.#options.walk.network.getState();
    const isNew = network.step === 'ready' && worker !== this.#workerNumber;
    if (isNew) {
      this.#workerNumber = worker;
      this.#worker = this.#newWorker();
    }
    if (network.step === 'failed') {
      this.#lag.end();
      this.#write({ network, isSettled: false });
    } else {
      this.#write({ network });
    }
    this.#look();
    if (isNew) void this.#loadExtras();
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
    if (this.#isOver() || state.view !== 'nearby') return;
    this.#prepareDestinations(state);
    this.#write({ lagging: this.#lag.next(state) });
    this.#dropOld(state);
    const { step } = answers.getState().network;
    if (step === 'idle') this.#options.walk.start();
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

  /** What makes the answer fuller but is not waited for. */
  async #loadExtras(): Promise<void> {
    const { answers, loadCoverage, search } = this.#options;
    if (answers.getState().coverage.length === 0) {
      const coverage = await loadCoverage();
      if (coverage !== null) this.#write({ coverage });
    }
    if (this.#everyday.length > 0 || this.#isOver()) return;
    const everyday = await search.everyday();
    if (this.#isOver()) return;
    this.#write({ hasEveryday: everyday.ok });
    if (everyday.ok) this.#everyday = everyday.value;
    this.#look();
  }

  async #answerNext(): Promise<void> {
    if (this.#isBusy || this.#isOver()) return;
    const { store, answers } = this.#options;
    const context = { state: store.getState(), answers, worker: this.#worker };
    const job = reachJobs(context).find(({ isAnswered }) => !isAnswered);
    this.#write({ isSettled: job === undefined });
    if (job === undefined) {
      this.#lag.end();
      this.#write({ lagging: this.#lag.next(store.getState()) });
      return;
    }
    this.#isBusy = true;
    await job.run();
    this.#isBusy = false;
    this.#look();
  }

  #retry(): void {
    const { network, hasEveryday, coverage } = this.#options.answers.getState();
    if (network.step === 'failed') {
      this.#options.walk.retry();
      return;
    }
    // Null while they are being read.
    if (network.step !== 'ready' || hasEveryday === null) return;
    if (!hasEveryday) this.#write({ hasEveryday: null });
    if (!hasEveryday || coverage.length === 0) void this.#loadExtras();
  }
}
