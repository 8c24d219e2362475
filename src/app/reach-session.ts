import { reachJobs, type ReachJob } from './reach-jobs.ts';
import type { Atlas } from '../data/atlas.ts';
import { buildDestinations } from '../domain/nearby/destinations.ts';
import type { EverydayPlace } from '../domain/nearby/everyday-places.ts';
import type { CoverageFeature } from '../schema/coverage.ts';
import { ORIGIN_KEYS } from '../schema/walk-origins.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { NearbyAnswersStore, NetworkFailure, PerOrigin } from '../state/nearby-answers.ts';
import { selectOrigin, selectRouteTarget } from '../state/nearby-selectors.ts';
import type { ReachClient } from '../workers/reach-client.ts';
import type { WorkerFailure } from '../workers/reach-messages.ts';

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

/** A worker that ends once may have been unlucky; one that ends again will not get better by itself. */
const MOST_CRASHES = 1;

/**
 * Answers what the choices of the nearby view ask, with one question at a time on the way: when an answer comes, the
 * most urgent of the questions that are still open is asked next, so that a drag never waits for what it has left.
 */
export class ReachSession {
  readonly #options: ReachSessionOptions;
  readonly #unsubscribe: () => void;
  /** What each job last answered, by its key. */
  readonly #answered = new Map<string, string>();
  #client: ReachClient | null = null;
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
    this.#client?.dispose();
    this.#client = null;
  }

  /** Takes in the present choices. */
  #look(): void {
    const { store, answers } = this.#options;
    const state = store.getState();
    if (this.#isDisposed || state.view !== 'nearby') return;
    this.#prepareDestinations(state);
    this.#clearUnasked(state);
    const { step } = answers.getState().network;
    if (step === 'idle') void this.#load();
    else if (step === 'ready') void this.#answerNext();
  }

  #prepareDestinations({ openedLines }: AppState): void {
    const key = `${openedLines.join()} ${this.#everyday.length}`;
    if (key === this.#placesKey) return;
    this.#placesKey = key;
    const { atlas, answers } = this.#options;
    answers.setState({
      destinations: buildDestinations({ ...atlas, openedLines, everyday: this.#everyday }),
    });
  }

  /** What nobody asks any more is not shown any more. */
  #clearUnasked(state: AppState): void {
    const { answers } = this.#options;
    const { reach, rows, street, route } = answers.getState();
    const gone = ORIGIN_KEYS.filter(
      (key) => selectOrigin(state, key) === null && (reach[key] ?? rows[key] ?? street[key]) !== null,
    );
    for (const key of gone) {
      const without = <T>(slots: PerOrigin<T>): PerOrigin<T> => ({ ...slots, [key]: null });
      const now = answers.getState();
      answers.setState({
        reach: without(now.reach),
        rows: without(now.rows),
        street: without(now.street),
      });
    }
    if (route !== null && (selectRouteTarget(state) === null || selectOrigin(state, 'a') === null)) {
      answers.setState({ route: null });
      this.#answered.delete('route');
    }
  }

  async #load(): Promise<void> {
    const { answers, geoBaseUrl, startClient } = this.#options;
    answers.setState({ network: { step: 'loading' } });
    this.#answered.clear();
    const client = startClient();
    this.#client = client;
    const loaded = await client.load(`${geoBaseUrl}base/walk.bin`);
    if (this.#client !== client) return;
    if (!loaded.ok) {
      const { code } = loaded.error;
      if (code === 'worker-crashed') this.#crash();
      else this.#fail(code === 'damaged' || code === 'unreachable' ? code : 'crashed');
      return;
    }
    answers.setState({ network: { step: 'ready' } });
    this.#look();
    void this.#loadExtras(client);
  }

  /** What makes the answer fuller but is not waited for. */
  async #loadExtras(client: ReachClient): Promise<void> {
    const { answers, geoBaseUrl, loadCoverage } = this.#options;
    if (answers.getState().coverage.length === 0) {
      const coverage = await loadCoverage();
      answers.setState({ coverage: coverage ?? [] });
    }
    if (this.#everyday.length > 0) return;
    const everyday = await client.loadEveryday(`${geoBaseUrl}base/gazetteer.json`);
    if (this.#client !== client) return;
    answers.setState({ hasEveryday: everyday.ok });
    if (everyday.ok) this.#everyday = everyday.value;
    this.#look();
  }

  async #answerNext(): Promise<void> {
    const client = this.#client;
    if (this.#isBusy || client === null || this.#isDisposed) return;
    const job = this.#openJob();
    this.#options.answers.setState({ isSettled: job === undefined });
    if (job === undefined) return;
    this.#isBusy = true;
    const failure = await job.run(client);
    this.#isBusy = false;
    if (this.#client !== client) {
      this.#look();
      return;
    }
    if (failure !== null && !this.#goesOnAfter(failure)) return;
    this.#answered.set(job.name, job.key);
    this.#look();
  }

  #openJob(): ReachJob | undefined {
    const { store, answers } = this.#options;
    const state = store.getState();
    const { destinations } = answers.getState();
    return reachJobs({ state, answers, destinations, placesKey: this.#placesKey }).find(
      ({ name, key }) => this.#answered.get(name) !== key,
    );
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
    this.#client?.dispose();
    this.#client = null;
    if (this.#crashes > MOST_CRASHES) this.#fail('crashed');
    else void this.#load();
  }

  #fail(reason: NetworkFailure): void {
    this.#client?.dispose();
    this.#client = null;
    this.#options.answers.setState({ network: { step: 'failed', reason } });
  }

  #retry(): void {
    if (this.#options.answers.getState().network.step !== 'failed') return;
    this.#crashes = 0;
    void this.#load();
  }
}
