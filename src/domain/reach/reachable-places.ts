import type { WalkTarget } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { ok, type Result } from '../../schema/result.ts';
import type { SnapFailure } from '../walk/snap-to-edge.ts';
import { metersPerSecond, OFF_NETWORK_KMH, type WalkMode } from '../walk/walk-mode-rules.ts';
import { findAccesses, thinAccesses } from './place-accesses.ts';
import type { NetworkAccess, Origin, ReachEngine } from './reach-engine.ts';
import { EXACT_METERS } from '../geo/exact-meters.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import { sampleGeometry, sampleRim } from './sample-geometry.ts';
import { secondsAt, type Arrival } from './seconds-at.ts';
import { pathMeters, tracePath } from './trace-path.ts';
import type { WalkTree } from './walk-search.ts';

export type ReachPlace = Readonly<{
  id: string;
  geometry: WalkTarget;
  /** Honest radius of the location. */
  accuracyMeters: number;
}>;

export type PlaceReach = Readonly<{
  id: string;
  /** To the nearest point of the place that can be come to. */
  minutes: number;
  meters: number;
  /** For a place that is only about known, between which minutes it may be; `to` is null beyond the limit. */
  range: Readonly<{ from: number; to: number | null }> | null;
}>;

type PlaceAccesses = Readonly<{
  place: ReachPlace;
  own: readonly NetworkAccess[];
  rim: readonly NetworkAccess[];
}>;

export type ReachableQuery = Origin & Readonly<{ withinMinutes: number }>;

/** Places prepared for many questions from different origins: where each comes onto the network is found once. */
export class PlaceSet {
  readonly #engine: ReachEngine;
  readonly #places: readonly ReachPlace[];
  readonly #accesses = new Map<WalkMode, readonly PlaceAccesses[]>();

  constructor(engine: ReachEngine, places: readonly ReachPlace[]) {
    this.#engine = engine;
    this.#places = places;
  }

  /** The places reached within the limit, nearest first. @throws RangeError if the minutes are not a positive number. */
  reachable(query: ReachableQuery): Result<readonly PlaceReach[], SnapFailure> {
    const search = this.#engine.search(query, query.withinMinutes);
    if (!search.ok) return search;
    const reached = this.#accessesIn(query.mode)
      .map((accesses) => this.#placeReach(search.value.tree, accesses, query.point))
      .filter((reach) => reach !== null);
    return ok(reached.sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1)));
  }

  /**
   * For each place, in their order, the minutes to the nearest point of it that can be come to; Infinity beyond the limit.
   * @throws RangeError if the minutes are not a positive number.
   */
  minutesTo(query: ReachableQuery): Result<Float64Array, SnapFailure> {
    const search = this.#engine.search(query, query.withinMinutes);
    if (!search.ok) return search;
    const minutes = this.#accessesIn(query.mode).map(({ place, own }) => {
      if (isPointInGeometry(query.point, place.geometry)) return 0;
      return (nearestAccess(this.#engine, search.value.tree, own)?.seconds ?? Infinity) / 60;
    });
    return ok(Float64Array.from(minutes));
  }

  #accessesIn(mode: WalkMode): readonly PlaceAccesses[] {
    const known = this.#accesses.get(mode);
    if (known !== undefined) return known;
    const accesses = this.#places.map((place) => ({
      place,
      own: thinAccesses(findAccesses(this.#engine, sampleGeometry(place.geometry), mode)),
      rim: findAccesses(this.#engine, rimOf(place), mode),
    }));
    this.#accesses.set(mode, accesses);
    return accesses;
  }

  #placeReach(tree: WalkTree, { place, own, rim }: PlaceAccesses, origin: LngLat): PlaceReach | null {
    if (isPointInGeometry(origin, place.geometry))
      return { id: place.id, minutes: 0, meters: 0, range: null };
    const best = nearestAccess(this.#engine, tree, own);
    const around = rim.map((access) => walkSeconds(this.#engine, tree, access).seconds / 60);
    const range = around.length === 0 ? null : rangeOf([...around, (best?.seconds ?? Infinity) / 60]);
    if (best === null) return null;
    const path = tracePath(this.#engine.graph, tree, best.access, best.side);
    const meters = tree.origin.offMeters + pathMeters(this.#engine.graph, path) + best.access.offMeters;
    return { id: place.id, minutes: best.seconds / 60, meters, range };
  }
}

const rimOf = ({ geometry, accuracyMeters }: ReachPlace): readonly LngLat[] =>
  geometry.type === 'Point' && accuracyMeters > EXACT_METERS
    ? sampleRim(geometry.coordinates, accuracyMeters)
    : [];

function rangeOf(minutes: readonly number[]): PlaceReach['range'] {
  const to = Math.max(...minutes);
  return { from: Math.min(...minutes), to: to === Infinity ? null : to };
}

/** Seconds to an access and over the ground from there; infinite beyond the limit. */
function walkSeconds(engine: ReachEngine, tree: WalkTree, access: NetworkAccess): Arrival {
  const arrival = secondsAt(engine.graph, tree, access);
  const seconds = arrival.seconds + access.offMeters / metersPerSecond(OFF_NETWORK_KMH);
  return seconds > tree.limitSeconds ? { ...arrival, seconds: Infinity } : { ...arrival, seconds };
}

export type NearestAccess = Arrival & Readonly<{ access: NetworkAccess }>;

/** The access that is come to first, with the ground beyond it; null when none is reached. */
export function nearestAccess(
  engine: ReachEngine,
  tree: WalkTree,
  accesses: readonly NetworkAccess[],
): NearestAccess | null {
  let best: NearestAccess | null = null;
  for (const access of accesses) {
    const arrival = walkSeconds(engine, tree, access);
    if (arrival.seconds < (best?.seconds ?? Infinity)) best = { ...arrival, access };
  }
  return best;
}
