import { findWanted, followLegs } from './find-legs.ts';
import { findWalkOrder } from './find-walk-order.ts';
import { atlasGround, gazetteerIds, toldStops } from './find-ground.ts';
import type { WalkService } from '../../walk/walk-service.ts';
import type { Atlas } from '../../../data/atlas.ts';
import { inOrder } from '../../../domain/compose/change-walk.ts';
import { hereSpot, resolvePlace } from '../../../domain/compose/resolve-place.ts';
import { type Waypoint, waypointsOf } from '../../../domain/compose/waypoints.ts';
import type { NoLegReason } from '../../../domain/tour/find-leg.ts';
import type { FoundLeg, Metro } from '../../../domain/tour/metro-leg.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { GazetteerEntry } from '../../../schema/gazetteer.ts';
import type { MetroLineFeature } from '../../../schema/metro-line-feature.ts';
import type { ComposerAnswers } from '../../../state/composer-answers.ts';
import type { Composer } from '../../../state/composer-context.tsx';
import type { AppStore } from '../../../state/create-app-store.ts';
import type { SearchService } from '../../../state/services.ts';
import type { ToursAnswersStore } from '../../../state/tours-answers.ts';

export type ComposeSessionOptions = Readonly<{
  composer: Composer;
  store: AppStore;
  atlas: Atlas;
  tours: ToursAnswersStore;
  walk: WalkService;
  search: Pick<SearchService, 'entries'>;
  /** Null when they cannot be read. */
  loadLines: () => Promise<readonly MetroLineFeature[] | null>;
}>;

const ON_FOOT: Metro = { stations: [], lines: [], openedLines: [] };

const isSameButName = (one: ComposedTour, other: ComposedTour): boolean =>
  JSON.stringify({ ...one, name: '' }) === JSON.stringify({ ...other, name: '' });

/**
 * Finds out what the walk at hand comes to: where its places are, the legs between them after each change, and the best
 * order when told to. Of the legs one is asked for at a time, so that what is not wanted any more is not waited for.
 */
export class ComposeSession {
  readonly #options: ComposeSessionOptions;
  readonly #leaving = new AbortController();
  readonly #unsubscribes: readonly (() => void)[];
  readonly #known = new Map<string, FoundLeg | NoLegReason>();
  readonly #entries = new Map<string, GazetteerEntry | null>();
  #lines: readonly MetroLineFeature[] | null = null;
  #reading: 'none' | 'lines' | 'failed' = 'none';
  #isAskingEntries = false;
  /** The leg on its way. */
  #asked: Readonly<{ key: string; stop: AbortController }> | null = null;
  #ordering: AbortController | null = null;
  /** The walk whose order was found. */
  #ordered: ComposedTour | null = null;

  constructor(options: ComposeSessionOptions) {
    this.#options = options;
    const { composer, store, tours, walk } = options;
    composer.answers.setState({
      ...composer.answers.getInitialState(),
      retry: () => this.#retry(),
      findOrder: () => void this.#findOrder(),
      cancelOrder: () => this.#endOrdering(),
    });
    this.#unsubscribes = [
      composer.store.subscribe(() => this.#look()),
      store.subscribe((now, before) => {
        if (now.openedLines !== before.openedLines) this.#look();
      }),
      tours.subscribe((now, before) => {
        if (now.reading !== before.reading) this.#readGround();
      }),
      walk.network.subscribe(() => this.#followNetwork()),
    ];
    this.#followNetwork();
    this.#readGround();
  }

  dispose(): void {
    this.#leaving.abort();
    this.#asked?.stop.abort();
    this.#ordering?.abort();
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
  }

  #isOver(): boolean {
    return this.#leaving.signal.aborted;
  }

  #write(answers: Partial<ComposerAnswers>): void {
    if (!this.#isOver()) this.#options.composer.answers.setState(answers);
  }

  #followNetwork(): void {
    const { state: network } = this.#options.walk.network.getState();
    if (network !== this.#options.composer.answers.getState().network) this.#write({ network });
    if (network.step === 'ready') this.#look();
  }

  #readGround(): void {
    const { atlas, tours } = this.#options;
    const toldOf = toldStops(tours.getState().reading);
    this.#write({ ground: { ...atlasGround(atlas), entryOf: new Map(this.#entries), toldOf } });
    this.#look();
  }

  #retry(): void {
    const { walk, composer } = this.#options;
    const { unread } = composer.answers.getState();
    if (unread.gazetteer) this.#write({ unread: { ...unread, gazetteer: false } });
    if (this.#reading === 'failed') this.#reading = 'none';
    walk.retry();
    this.#look();
  }

  #metro(): Metro | null {
    const { composer, store, atlas } = this.#options;
    if (!composer.store.getState().present.walk.ride || this.#lines === null) return null;
    return { stations: atlas.stations, lines: this.#lines, openedLines: store.getState().openedLines };
  }

  #waypoints(): readonly Waypoint[] {
    const { store, answers } = this.#options.composer;
    const { present, here } = store.getState();
    const { ground } = answers.getState();
    const spot = here === null ? null : hereSpot(here.point, here.accuracyMeters);
    return waypointsOf(present.walk, (place) => resolvePlace(place, ground), spot);
  }

  /** Compares the walk with what is known, and asks for the next that is not. */
  #look(): void {
    if (this.#isOver()) return;
    const { walk } = this.#options.composer.store.getState().present;
    this.#dropOldOrder(walk);
    void this.#askEntries(walk);
    if (walk.ride) void this.#readLines();
    const metro = this.#metro();
    const by = metro === null ? 'foot' : 'quickest';
    const how = [by, ...(metro?.openedLines ?? [])].join();
    const { reached, stranded, wanted } = followLegs(this.#waypoints(), this.#known, { by, how });
    const isReading = walk.ride && this.#reading === 'lines';
    this.#write({
      reached,
      strandedStops: stranded.flatMap(({ waypoint: { index }, why }) =>
        index === null ? [] : [{ index, why }],
      ),
      strandedEnd: stranded.find(({ waypoint }) => waypoint.role === 'end')?.why ?? null,
      isSearching: wanted !== null,
    });
    if (wanted === null || isReading) this.#stopAsking();
    else void this.#ask(wanted, metro ?? ON_FOOT);
  }

  #stopAsking(): void {
    this.#asked?.stop.abort();
    this.#asked = null;
  }

  async #ask(wanted: NonNullable<ReturnType<typeof followLegs>['wanted']>, metro: Metro): Promise<void> {
    if (this.#asked?.key === wanted.key) return;
    this.#stopAsking();
    const asked = { key: wanted.key, stop: new AbortController() };
    this.#asked = asked;
    const { walk: service } = this.#options;
    const failure = await findWanted(wanted, this.#known, { service, metro, signal: asked.stop.signal });
    if (this.#asked !== asked) return;
    this.#asked = null;
    // What the worker cannot answer is not asked again at once: the network tells when it is back.
    if (failure === null) this.#look();
  }

  async #askEntries(walk: ComposedTour): Promise<void> {
    const { search, composer } = this.#options;
    const ids = [...new Set(gazetteerIds(walk))].filter((id) => !this.#entries.has(id));
    const { unread } = composer.answers.getState();
    if (ids.length === 0 || this.#isAskingEntries || unread.gazetteer) return;
    this.#isAskingEntries = true;
    const entries = await search.entries(ids);
    this.#isAskingEntries = false;
    if (!entries.ok) this.#write({ unread: { ...composer.answers.getState().unread, gazetteer: true } });
    else ids.forEach((id, index) => this.#entries.set(id, entries.value[index] ?? null));
    if (entries.ok && !this.#isOver()) this.#readGround();
  }

  async #readLines(): Promise<void> {
    if (this.#lines !== null || this.#reading !== 'none') return;
    this.#reading = 'lines';
    this.#lines = await this.#options.loadLines();
    this.#reading = this.#lines === null ? 'failed' : 'none';
    const { unread } = this.#options.composer.answers.getState();
    this.#write({ unread: { ...unread, metro: this.#lines === null } });
    this.#look();
  }

  /** What was found of another walk is not told of this one. */
  #dropOldOrder(walk: ComposedTour): void {
    const { order } = this.#options.composer.answers.getState();
    if (order.step === 'none' || walk === this.#ordered) return;
    // A name changes nothing that was looked at; and what is told of it must not go from under a finger.
    if (this.#ordered !== null && isSameButName(walk, this.#ordered)) {
      this.#ordered = walk;
      return;
    }
    this.#endOrdering();
  }

  #endOrdering(): void {
    this.#ordering?.abort();
    this.#ordering = null;
    this.#write({ order: { step: 'none' } });
  }

  async #findOrder(): Promise<void> {
    const { composer, walk: service } = this.#options;
    const { walk } = composer.store.getState().present;
    this.#ordering?.abort();
    const stop = new AbortController();
    this.#ordering = stop;
    this.#ordered = walk;
    this.#write({ order: { step: 'searching', share: 0 } });
    const found = await findWalkOrder(
      { walk, waypoints: this.#waypoints(), metro: this.#metro() },
      {
        service,
        signal: stop.signal,
        onProgress: (share) => {
          if (this.#ordering === stop) this.#write({ order: { step: 'searching', share } });
        },
      },
    );
    if (this.#ordering !== stop) return;
    this.#ordering = null;
    const { answer, order, stranded } = found;
    const isKept = order?.every((index, place) => index === place) ?? true;
    const next = order === null || isKept ? walk : inOrder(walk, order);
    // The walk in its new order: the places of those left out are told by that.
    const placeNow = (index: number): number => order?.indexOf(index) ?? index;
    this.#ordered = next;
    this.#write({
      order: {
        step: 'found',
        answer,
        stranded: stranded.map(({ index, why }) => ({ index: placeNow(index), why })),
      },
    });
    composer.store.getState().change(next);
  }
}
