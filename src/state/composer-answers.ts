import { createStore, type StoreApi } from 'zustand/vanilla';
import { isolateSubscribers } from './isolate-subscribers.ts';
import type { NetworkState } from './nearby-answers.ts';
import type { WalkGround } from '../domain/compose/resolve-place.ts';
import type { NoLegReason } from '../domain/tour/find-leg.ts';
import type { Reached } from '../domain/compose/to-known-tour.ts';

/** A stop that no way leads to, by its place in the walk. */
export type StrandedStop = Readonly<{ index: number; why: NoLegReason }>;

/** What a search for the best order came to, by the places of the stops in the walk as it was asked. */
export type OrderAnswer =
  | Readonly<{
      kind: 'ordered';
      /** Null where the order of before cannot be walked to compare. */
      savedMinutes: number | null;
      /** What the order of before misses; null where it can be walked. */
      missed: 'hours' | 'way' | null;
      isExact: boolean;
    }>
  | Readonly<{ kind: 'over-budget'; drop: number | null }>
  | Readonly<{ kind: 'hours'; neverOpen: readonly number[]; drop: number | null }>
  | Readonly<{ kind: 'no-way' }>
  | Readonly<{ kind: 'unavailable' }>;

export type OrderState =
  | Readonly<{ step: 'none' }>
  | Readonly<{ step: 'searching'; share: number }>
  | Readonly<{
      step: 'found';
      answer: OrderAnswer;
      /** Those that are in no order, since no way leads to them. */
      stranded: readonly StrandedStop[];
    }>;

/** What was found out about the walk at hand: everything here can be computed again from it. */
export type ComposerAnswers = Readonly<{
  ground: WalkGround;
  /** In their order, as far as a way leads to them. */
  reached: readonly Reached[];
  strandedStops: readonly StrandedStop[];
  /** Why no way leads to the end; null where one does. */
  strandedEnd: NoLegReason | null;
  /** Legs are still being looked for. */
  isSearching: boolean;
  network: NetworkState;
  /** The names of the map, or the lines of the metro, could not be read. */
  unread: Readonly<{ gazetteer: boolean; metro: boolean }>;
  order: OrderState;
  /** Reads and asks again what failed. */
  retry: () => void;
  findOrder: () => void;
  cancelOrder: () => void;
}>;

export type ComposerAnswersStore = StoreApi<ComposerAnswers>;

const NO_GROUND: WalkGround = {
  siteOf: new Map(),
  stationOf: new Map(),
  entryOf: new Map(),
  toldOf: new Map(),
  unread: { sites: true, stations: true },
};

const nothing = (): void => undefined;

export const createComposerAnswersStore = (answers: Partial<ComposerAnswers> = {}): ComposerAnswersStore =>
  isolateSubscribers(
    createStore<ComposerAnswers>()(() => ({
      ground: NO_GROUND,
      reached: [],
      strandedStops: [],
      strandedEnd: null,
      isSearching: false,
      network: { step: 'idle' },
      unread: { gazetteer: false, metro: false },
      order: { step: 'none' },
      retry: nothing,
      findOrder: nothing,
      cancelOrder: nothing,
      ...answers,
    })),
  );
