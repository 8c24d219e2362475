import type { GoalSet } from './goal-set.ts';
import { accessSteps } from './access-steps.ts';
import type { PointAccesses, PointColumn } from './point-accesses.ts';
import type { Heading, ReachEngine, WalkSpread } from './reach-engine.ts';
import type { PlaceColumns } from '../study/place-columns.ts';
import { finish, inPart } from '../steps.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';

export type WalkRules = Readonly<{
  mode: WalkMode;
  /** Whether people walk to the goals, or from them. */
  heading: Heading;
  withinMinutes: number;
}>;

type DrawnRules = WalkRules &
  Readonly<{
    /** Null for the goals where they are drawn; a number for one of many guesses where they are within their accuracy. */
    draw: number | null;
  }>;

export type NearestQuery = DrawnRules & Readonly<{ /** To which one walks. */ goals: PlaceColumns }>;

type NearestSearch = Readonly<{
  /** True until the next question to the engine. */
  spread: WalkSpread;
  /** For each point, in their order. Infinity beyond the limit, NaN for a point that no path comes near, in whatever mode. */
  minutes: Float64Array;
  /** Metres from a position of the flat frame to the nearest of the goals in this draw, in a straight line. */
  straightMeters: (x: number, y: number) => number;
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

  /**
   * One search for all points between them and the nearest of the goals.
   *
   * @yields the share that is done, 0 to 1.
   * @throws RangeError if the minutes are not a positive number.
   */
  *nearestSteps(goals: GoalSet, { draw, ...rules }: DrawnRules): Generator<number, NearestSearch, void> {
    const { mode, heading } = rules;
    const ofGoals = goals.count / (goals.count + this.#count + 1);
    const accesses = yield* inPart(this.#accessSteps(mode), 0, 1 - ofGoals);
    // Who comes to a path, but not in this mode, has no way: that is known.
    const onFoot = yield* this.#accessSteps('normal');
    const { seeds, straightMeters } = yield* inPart(
      goals.seedSteps({ mode, heading, draw }),
      1 - ofGoals,
      ofGoals,
    );
    const spread = this.#engine.spread(seeds, rules);
    return { spread, minutes: readMinutes(this.#engine, spread, { accesses, onFoot }), straightMeters };
  }

  /** As `nearestSteps`, at once. */
  nearest(goals: GoalSet, rules: DrawnRules): NearestSearch {
    return finish(this.nearestSteps(goals, rules));
  }

  *#accessSteps(mode: WalkMode): Generator<number, PointAccesses, void> {
    const known = this.#accesses.get(mode);
    if (known !== undefined) return known;
    const accesses = yield* accessSteps(this.#engine, this.#points, mode);
    this.#accesses.set(mode, accesses);
    return accesses;
  }

  /** Where the points come onto the network in a mode. */
  accesses(mode: WalkMode): PointAccesses {
    return finish(this.#accessSteps(mode));
  }
}

type Accesses = Readonly<{ accesses: PointAccesses; onFoot: PointAccesses }>;

/** Minutes from the seeds of a search to each of the points: over the two ends of its edge, or along it from a seed on it. */
function readMinutes(
  { graph: { network } }: ReachEngine,
  { seeds, arcSeconds, nodeSeconds, limitSeconds }: WalkSpread,
  { accesses: { edges, fractions, offSeconds }, onFoot }: Accesses,
): Float64Array {
  const { edgeFrom, edgeTo } = network;
  const minutes = new Float64Array(edges.length);
  for (let index = 0; index < minutes.length; index++) {
    const edge = edges[index] ?? -1;
    if (edge === -1) {
      minutes[index] = onFoot.edges[index] === -1 ? Number.NaN : Infinity;
      continue;
    }
    const fraction = fractions[index] ?? 0;
    const forward = arcSeconds[2 * edge] ?? Infinity;
    const backward = arcSeconds[2 * edge + 1] ?? Infinity;
    let seconds = Math.min(
      (nodeSeconds[edgeFrom[edge] ?? 0] ?? Infinity) + fraction * forward,
      (nodeSeconds[edgeTo[edge] ?? 0] ?? Infinity) + (1 - fraction) * backward,
    );
    const end = seeds.starts[edge + 1] ?? 0;
    for (let at = seeds.starts[edge] ?? 0; at < end; at++) {
      const along = fraction - (seeds.fractions[at] ?? 0);
      seconds = Math.min(
        seconds,
        (seeds.offSeconds[at] ?? 0) + (along > 0 ? along * forward : -along * backward),
      );
    }
    seconds += offSeconds[index] ?? 0;
    minutes[index] = seconds > limitSeconds ? Infinity : seconds / 60;
  }
  return minutes;
}
