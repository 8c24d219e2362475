import type { WalkTarget } from '../../schema/geometry.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';
import { findAccesses, thinAccesses } from './place-accesses.ts';
import type { Heading, NetworkAccess, ReachEngine, WalkSpread } from './reach-engine.ts';
import { sampleGeometry } from './sample-geometry.ts';
import { isScattered, scatterPlace } from './scatter-place.ts';
import { sourcesByEdge } from './walk-search.ts';

/** A place that somebody walks to, and how well it is located. */
export type WalkGoal = Readonly<{ geometry: WalkTarget; accuracyMeters: number }>;

type WalkRules = Readonly<{
  mode: WalkMode;
  /** Whether people walk to the goals, or from them. */
  heading: Heading;
  withinMinutes: number;
}>;

export type NearestQuery = WalkRules &
  Readonly<{
    goals: readonly WalkGoal[];
    /** Null for the goals where they are drawn; a number for one of many guesses where they are within their accuracy. */
    draw: number | null;
  }>;

type NearestSearch = Readonly<{
  /** True until the next question to the engine. */
  spread: WalkSpread;
  /** For each point, in their order. Infinity beyond the limit, NaN for a point that no path comes near, in whatever mode. */
  minutes: Float64Array;
  /** Where the goals are, in this draw: points of each. */
  spots: readonly LngLat[];
}>;

/** Longitude and latitude in turn, degrees. */
export type PointColumn = Float64Array;

/** A spot in a lake or far from every path is no place to walk to: another is drawn, up to so often. */
const MOST_DRAWS = 20;

type PointAccesses = Readonly<{
  /** −1 for a point that no path comes near. */
  edges: Int32Array;
  fractions: Float64Array;
  offSeconds: Float64Array;
}>;

/** Points prepared for many questions: where each comes onto the network is found once for each mode. */
export class PointSet {
  readonly #engine: ReachEngine;
  readonly #points: PointColumn;
  readonly #accesses = new Map<WalkMode, PointAccesses>();

  constructor(engine: ReachEngine, points: PointColumn) {
    this.#engine = engine;
    this.#points = points;
  }

  get #count(): number {
    return this.#points.length >> 1;
  }

  #point = (index: number) => lngLat(this.#points[2 * index] ?? 0, this.#points[2 * index + 1] ?? 0);

  /**
   * One search for all points between them and the nearest of the goals.
   * @throws RangeError if the minutes are not a positive number.
   */
  nearest({ goals, draw, ...rules }: NearestQuery): NearestSearch {
    const spots = goalSpots(this.#engine, goals, rules.mode, draw);
    const spread = this.#engine.spread(spots.accesses, rules);
    const minutes = this.#read(spread, rules.mode);
    // Who stands in a place is there.
    for (const { geometry } of goals.filter(({ geometry }) => geometry.type.endsWith('Polygon'))) {
      minutes.forEach((_, index) => {
        if (isPointInGeometry(this.#point(index), geometry)) minutes[index] = 0;
      });
    }
    return { spread, minutes, spots: spots.points };
  }

  #read(spread: WalkSpread, mode: WalkMode): Float64Array {
    const { edges, fractions, offSeconds } = this.#accessesIn(mode);
    // Who comes to a path, but not in this mode, has no way: that is known.
    const onFoot = this.#accessesIn('normal');
    const { arcSeconds, nodeSeconds, limitSeconds } = spread;
    const { edgeFrom, edgeTo } = this.#engine.graph.network;
    const sourcesOf = sourcesByEdge(spread.sources);
    const minutes = new Float64Array(this.#count);
    for (let index = 0; index < minutes.length; index++) {
      const edge = edges[index] ?? -1;
      const fraction = fractions[index] ?? 0;
      const forward = arcSeconds[2 * edge] ?? Infinity;
      const backward = arcSeconds[2 * edge + 1] ?? Infinity;
      let seconds = Math.min(
        (nodeSeconds[edgeFrom[edge] ?? 0] ?? Infinity) + fraction * forward,
        (nodeSeconds[edgeTo[edge] ?? 0] ?? Infinity) + (1 - fraction) * backward,
      );
      for (const { position, offSeconds: off } of sourcesOf.get(edge) ?? []) {
        const along = fraction - position.fraction;
        seconds = Math.min(seconds, off + (along > 0 ? along * forward : -along * backward));
      }
      seconds += offSeconds[index] ?? 0;
      if (edge === -1) minutes[index] = onFoot.edges[index] === -1 ? Number.NaN : Infinity;
      else minutes[index] = seconds > limitSeconds ? Infinity : seconds / 60;
    }
    return minutes;
  }

  #accessesIn(mode: WalkMode): PointAccesses {
    const known = this.#accesses.get(mode);
    if (known !== undefined) return known;
    const edges = new Int32Array(this.#count).fill(-1);
    const fractions = new Float64Array(this.#count);
    const offSeconds = new Float64Array(this.#count);
    for (let index = 0; index < edges.length; index++) {
      const access = this.#engine.access({ point: this.#point(index), mode });
      if (!access.ok) continue;
      edges[index] = access.value.edge;
      fractions[index] = access.value.fraction;
      offSeconds[index] = access.value.offMinutes * 60;
    }
    const accesses = { edges, fractions, offSeconds };
    this.#accesses.set(mode, accesses);
    return accesses;
  }
}

type GoalSpots = Readonly<{ points: readonly LngLat[]; accesses: readonly NetworkAccess[] }>;

/** Where the goals are, and where each can be come to: nowhere, if no path comes near. */
function goalSpots(
  engine: ReachEngine,
  goals: readonly WalkGoal[],
  mode: WalkMode,
  draw: number | null,
): GoalSpots {
  const spots = goals.map((goal, index): GoalSpots => {
    const drawn = draw === null ? null : drawnSpot(engine, goal, { mode, draw, index });
    if (drawn !== null) return drawn;
    const points = sampleGeometry(goal.geometry);
    return { points, accesses: thinAccesses(findAccesses(engine, points, mode)) };
  });
  return {
    points: spots.flatMap(({ points }) => points),
    accesses: spots.flatMap(({ accesses }) => accesses),
  };
}

/** A spot within the accuracy of a goal; null for a goal that is known exactly, and for one that has no such spot. */
function drawnSpot(
  engine: ReachEngine,
  { geometry, accuracyMeters }: WalkGoal,
  { mode, draw, index }: Readonly<{ mode: WalkMode; draw: number; index: number }>,
): GoalSpots | null {
  if (geometry.type !== 'Point' || !isScattered(geometry, accuracyMeters)) return null;
  const spots = scatterPlace(geometry.coordinates, accuracyMeters, draw, index);
  for (let tries = 0; tries < MOST_DRAWS; tries++) {
    const point = spots.next().value;
    const access = engine.access({ point, mode });
    if (access.ok) return { points: [point], accesses: [access.value] };
  }
  return null;
}
