import { createStore, type StoreApi } from 'zustand/vanilla';
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
  Readonly<{ step: 'idle' | 'loading' | 'ready' }> | Readonly<{ step: 'failed'; reason: NetworkFailure }>;

/** An answer and what it is about, which may no longer be what is asked. */
export type Answer<T, E> = Readonly<{ point: LngLat; mode: WalkMode; result: Result<T, E | Broken> }>;

/** The worker could make nothing of the question: a mistake of ours, which is reported. */
export type Broken = Readonly<{ code: 'broken' }>;

/** How far it is to what was known then: `withEveryday` when the everyday places were among it. */
export type RowsAnswer = Answer<readonly PlaceReach[], SnapFailure> & Readonly<{ withEveryday: boolean }>;

export type PerOrigin<T> = Readonly<Record<OriginKey, T | null>>;

/** What the reach worker found out: everything here can be computed again from the choices. */
export type NearbyAnswers = Readonly<{
  network: NetworkState;
  /** Loads the network again after a failure. */
  retry: () => void;
  /** Null until the everyday places are read, false when they could not be. */
  hasEveryday: boolean | null;
  destinations: Destinations;
  coverage: readonly CoverageFeature[];
  reach: PerOrigin<Answer<Reach, SnapFailure>>;
  rows: PerOrigin<RowsAnswer>;
  street: PerOrigin<Answer<StreetName | null, SnapFailure>>;
  route: (Answer<Route, RouteFailure> & Readonly<{ to: DestinationId }>) | null;
  /** The questions of the present choices are all answered. */
  isSettled: boolean;
}>;

export type NearbyAnswersStore = StoreApi<NearbyAnswers>;

const NONE = { a: null, b: null } as const;

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
  isSettled: false,
};

export const createNearbyAnswersStore = (answers: Partial<NearbyAnswers> = {}): NearbyAnswersStore =>
  createStore<NearbyAnswers>()(() => ({ ...NO_ANSWERS, ...answers }));
