import type { Geometry, WalkTarget } from '../schema/geometry.ts';
import type { Result } from '../schema/result.ts';
import type { StreetName, WalkDamage } from '../schema/walk-network.ts';
import type { OrderedStops, OrderFailure, OrderProblem } from '../domain/order/order-problem.ts';
import type { PlaceReach, ReachableQuery, ReachPlace } from '../domain/reach/reachable-places.ts';
import type { Origin, Reach, ReachQuery } from '../domain/reach/reach-engine.ts';
import type { Route, RouteFailure } from '../domain/route/find-route.ts';
import type { PointColumn } from '../domain/reach/point-accesses.ts';
import type { NearestQuery } from '../domain/reach/point-set.ts';
import type { StreetMeters } from '../domain/reach/streets-within.ts';
import type { SearchState } from '../domain/siting/exact-sites.ts';
import type { FoundSites } from '../domain/siting/find-sites.ts';
import type { SiteWalks } from '../domain/siting/site-ground.ts';
import type { SiteProblem } from '../domain/siting/site-problem.ts';
import type { SiteQuery } from '../domain/siting/site-walks.ts';
import type { LegQuery, NoLegReason } from '../domain/tour/find-leg.ts';
import type { FoundLeg, Metro } from '../domain/tour/metro-leg.ts';
import type { SnapFailure } from '../domain/walk/snap-to-edge.ts';

/** Why the network is not there. */
export type LoadFailure =
  | Readonly<{ code: 'unreachable'; message: string }>
  | Readonly<{ code: 'damaged'; damage: WalkDamage }>;

/** Failures of the worker itself; the app goes on without walking. */
export type WorkerFailure =
  /** No network is loaded. */
  | Readonly<{ code: 'not-loaded' }>
  /** The worker ended; a new client may be created. */
  | Readonly<{ code: 'worker-crashed'; message: string }>
  /** The script of the worker could not be fetched; a new client may be created. */
  | Readonly<{ code: 'worker-missing'; message: string }>
  /** A question that the worker could not make sense of, such as a mode that is none. */
  | Readonly<{ code: 'bad-question'; message: string }>;

/** No way is known from one place of a tour to the next. */
export type NoLeg = Readonly<{ code: 'no-leg'; why: NoLegReason }>;

/** Areas of which the streets are measured, too. */
export type StreetsQuestion = Readonly<{
  areas: readonly Geometry[];
  minutes: readonly number[];
  radiiMeters: readonly number[];
}>;

export type NearestMinutes = Readonly<{
  /** For each point, in their order. Infinity beyond the limit, NaN for a point that no path comes near. */
  minutes: Float64Array;
  /** For each point, in a straight line to the nearest place. */
  straightMeters: Float64Array;
  /** Null where it was not asked. */
  streets: StreetMeters | null;
}>;

/** Nobody wants the answer any more. */
export type Stopped = Readonly<{ code: 'stopped' }>;

export type NetworkSummary = Readonly<{
  nodes: number;
  edges: number;
  meters: number;
  attribution: string;
  licence: string;
}>;

/** What the worker answers; each answer is a value, whatever goes wrong. */
export type ReachService = Readonly<{
  /** Loads `walk.bin` from an address, or from bytes. */
  load: (source: string | Uint8Array) => Promise<Result<NetworkSummary, LoadFailure | WorkerFailure>>;
  reach: (query: ReachQuery) => Result<Reach, SnapFailure | WorkerFailure>;
  route: (origin: Origin, place: WalkTarget) => Result<Route, RouteFailure | WorkerFailure>;
  /** The street where an origin comes onto the network; null where it has no name. */
  streetAt: (origin: Origin) => Result<StreetName | null, SnapFailure | WorkerFailure>;
  /** Sets the places that `reachable` speaks of. */
  setPlaces: (places: readonly ReachPlace[]) => Result<number, WorkerFailure>;
  reachable: (query: ReachableQuery) => Result<readonly PlaceReach[], SnapFailure | WorkerFailure>;
  /** Minutes to each of the places in their order, Infinity beyond the limit; faster for the same places again. */
  minutesTo: (
    query: ReachableQuery,
    destinations: readonly ReachPlace[],
  ) => Result<Float64Array, SnapFailure | WorkerFailure>;
  /**
   * Minutes between each of the points and the nearest of some places, in one search; faster for the same points or places
   * again. Other questions are heard while it finds where these come onto the network.
   */
  nearest: (
    query: NearestQuery,
    points: PointColumn,
    streets: StreetsQuestion | null,
    onProgress?: (share: number) => void,
  ) => Promise<Result<NearestMinutes, Stopped | WorkerFailure>>;
  /** Ends that search: its answer is then `stopped`. */
  stopNearest: () => Result<null, WorkerFailure>;
  /** Usual minutes from street to street between stations, a row for each; Infinity where no train goes. */
  rideMinutes: (
    stationIds: readonly string[],
    metro: Metro,
  ) => Result<readonly (readonly number[])[], WorkerFailure>;
  /** Orders stops by a matrix of minutes; needs no network. Other questions are heard while it searches. */
  order: (
    problem: OrderProblem,
    onProgress?: (share: number) => void,
  ) => Promise<Result<OrderedStops, OrderFailure | WorkerFailure>>;
  /** Ends the search for an order: its answer is then `cancelled`. */
  cancelOrder: () => Result<null, WorkerFailure>;
  /** Walks between places where one more could be and who would have it nearer. Other questions are heard meanwhile. */
  siteWalks: (
    query: SiteQuery,
    onProgress?: (share: number) => void,
  ) => Promise<Result<SiteWalks, Stopped | WorkerFailure>>;
  /** Where more would help most; needs no network. Other questions are heard while it searches. */
  findSites: (
    problem: SiteProblem,
    onProgress?: (state: SearchState) => void,
  ) => Promise<Result<FoundSites, WorkerFailure>>;
  /** Ends both: the walks are then `stopped`, and the search answers with the best so far. */
  stopSites: () => Result<null, WorkerFailure>;
  /** A leg of a tour; faster for the same metro again. */
  tourLeg: (query: LegQuery, metro: Metro) => Result<FoundLeg, NoLeg | WorkerFailure>;
}>;
