import { createStore, type StoreApi } from 'zustand/vanilla';
import { isolateSubscribers } from './isolate-subscribers.ts';
import type { Destinations } from '../domain/nearby/destinations.ts';
import type { PlaceReach } from '../domain/reach/reachable-places.ts';
import type { Reach } from '../domain/reach/reach-engine.ts';
import type { Route, RouteFailure } from '../domain/route/find-route.ts';
import type { SnapFailure } from '../domain/walk/snap-to-edge.ts';
import type { CoverageFeature } from '../schema/coverage.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { DestinationId } from '../schema/nearby-choices.ts';
import type { Result } from '../schema/result.ts';
import type { StreetName } from '../schema/walk-network.ts';
import type { WalkMode } from '../schema/walk-mode.ts';
import type { OriginKey } from '../schema/walk-origins.ts';

export type NetworkFailure = 'unreachable' | 'damaged' | 'crashed';

export type NetworkState =
  | Readonly<{ step: 'idle' | 'loading' | 'ready' }>
  | Readonly<{ step: 'failed'; reason: NetworkFailure }>;

/** An answer and what it is about, which may no longer be what is asked. */
export type Answer<T, E> = Readonly<{ point: LngLat; mode: WalkMode; result: Result<T, E | Broken> }>;

/** The worker threw on the question: a bug of the app, which is reported and not asked again. */
export type Broken = Readonly<{ code: 'broken' }>;

/** How far it is to the destinations of then; `withEveryday` when the everyday places were among them. */
export type RowsAnswer = Answer<readonly PlaceReach[], SnapFailure> &
  Readonly<{ destinations: Destinations; withEveryday: boolean }>;

export type RouteAnswer = Answer<Route, RouteFailure> &
  Readonly<{ to: DestinationId; destinations: Destinations }>;

export type PerOrigin<T> = Readonly<Record<OriginKey, T | null>>;

/** What the reach worker found out: everything here can be computed again from the choices. */
export type NearbyAnswers = Readonly<{
  network: NetworkState;
  /** Loads what could not be loaded again: the network, or else the everyday places and the coverage. */
  retry: () => void;
  /** Null until the everyday places are read, false when they could not be. */
  hasEveryday: boolean | null;
  destinations: Destinations;
  coverage: readonly CoverageFeature[];
  reach: PerOrigin<Answer<Reach, SnapFailure>>;
  rows: PerOrigin<RowsAnswer>;
  street: PerOrigin<Answer<StreetName | null, SnapFailure>>;
  route: RouteAnswer | null;
  /** Origins that were dragged, or whose pace was changed, and whose answers are still those of just before. */
  lagging: Readonly<Record<OriginKey, boolean>>;
  /** The questions of the present choices are all answered. */
  isSettled: boolean;
}>;

export type NearbyAnswersStore = StoreApi<NearbyAnswers>;

const NONE = { a: null, b: null } as const;
export const NO_LAG = { a: false, b: false } as const;

const NO_ANSWERS: NearbyAnswers = {
  network: { step: 'idle' },
  retry: () => undefined,
  hasEveryday: null,
  destinations: new Map(),
  coverage: [],
  reach: NONE,
  rows: NONE,
  street: NONE,
  route: null,
  lagging: NO_LAG,
  isSettled: false,
};

export const createNearbyAnswersStore = (answers: Partial<NearbyAnswers> = {}): NearbyAnswersStore =>
  isolateSubscribers(createStore<NearbyAnswers>()(() => ({ ...NO_ANSWERS, ...answers })));
