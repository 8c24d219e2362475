import type { WalkTarget } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { findAccesses } from '../reach/place-accesses.ts';
import { nearestAccess } from '../reach/reachable-places.ts';
import type { NetworkAccess, Origin, ReachEngine } from '../reach/reach-engine.ts';
import { sampleGeometry } from '../reach/sample-geometry.ts';
import { pathMeters, tracePath, type Traversal } from '../reach/trace-path.ts';
import { MOST_MINUTES } from '../reach/walk-limits.ts';
import type { SnapFailure } from '../walk/snap-to-edge.ts';
import { fromPlane, type WalkGraph } from '../walk/walk-graph.ts';
import { elevationOf, type Elevation } from './elevation-profile.ts';
import { traversalPoints } from './path-line.ts';
import { toRouteSteps, type RouteStep } from './to-route-steps.ts';
import { metersByYear, wheelEvidence, type WheelEvidence } from './wheel-evidence.ts';

/** The way from an origin to the nearest point of a place that can be come to. */
export type Route = Readonly<{
  /** On the network only, from `from.point` to `to.point`. */
  line: readonly LngLat[];
  /** Where the origin comes onto the network; from there to the line is walked over open ground. */
  from: NetworkAccess;
  /** Where the network is left; from there to the place is walked over open ground. */
  to: NetworkAccess;
  /** In all, with the open ground at both ends. */
  distanceMeters: number;
  minutes: number;
  elevation: Elevation;
  steps: readonly RouteStep[];
  wheels: WheelEvidence;
  /** Metres known from data older than the extract, by the year of that data. */
  metersByYear: Readonly<Record<number, number>>;
}>;

export type RouteFailure =
  /** The origin does not come onto the network. */
  | Readonly<{ code: 'origin-off-network'; reason: SnapFailure['code'] }>
  /** No point of the place comes onto the network. */
  | Readonly<{ code: 'place-off-network' }>
  /** No way from one to the other within `MOST_MINUTES`. */
  | Readonly<{ code: 'no-way' }>;

/** The fastest walk from an origin to a place in the origin's mode. */
export function findRoute(
  engine: ReachEngine,
  origin: Origin,
  place: WalkTarget,
): Result<Route, RouteFailure> {
  const search = engine.search(origin, MOST_MINUTES);
  if (!search.ok) return fail({ code: 'origin-off-network', reason: search.error.code });
  const accesses = findAccesses(engine, sampleGeometry(place), origin.mode);
  if (accesses.length === 0) return fail({ code: 'place-off-network' });
  const { tree, access: from } = search.value;
  const best = nearestAccess(engine, tree, accesses);
  if (best === null) return fail({ code: 'no-way' });
  const { graph } = engine;
  const path = tracePath(graph, tree, best.access, best.side);
  const onNetwork = pathMeters(graph, path);
  return ok({
    line: lineOf(graph, path, from),
    from,
    to: best.access,
    distanceMeters: from.offMeters + onNetwork + best.access.offMeters,
    minutes: best.seconds / 60,
    elevation: elevationOf(graph, path, from.offMeters),
    steps: toRouteSteps(graph, path, from.offMeters),
    wheels: wheelEvidence(graph, path, from.offMeters),
    metersByYear: metersByYear(graph, path),
  });
}

function lineOf(graph: WalkGraph, path: readonly Traversal[], from: NetworkAccess): LngLat[] {
  const line: LngLat[] = [from.point];
  for (const traversal of path) {
    for (const { x, y } of traversalPoints(graph, traversal, 0).slice(1)) {
      line.push(lngLat(...fromPlane(graph.network, x, y)));
    }
  }
  return line;
}
