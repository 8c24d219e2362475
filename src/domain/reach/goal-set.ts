import { accessSteps, POINTS_A_STEP } from './access-steps.ts';
import { emptyAccesses, type PointAccesses, type PointColumn } from './point-accesses.ts';
import type { Heading, ReachEngine } from './reach-engine.ts';
import { scatterPlace } from './scatter-place.ts';
import { straightToNearest } from './straight-to-nearest.ts';
import { walkSeeds, type WalkSeeds } from './walk-seeds.ts';
import { isSomeDoubtful, pointAt, type PlaceColumns } from '../study/place-columns.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';

/** A spot in a lake or far from every path is no place to walk to: another is drawn, up to so often. */
const MOST_DRAWS = 20;
/** Draws that are kept: as many as are asked of the same places again and again. */
const MOST_KEPT = 4;

export type GoalQuestion = Readonly<{
  mode: WalkMode;
  heading: Heading;
  /** Null for the goals where they are drawn; a number for one of many guesses where they are within their accuracy. */
  draw: number | null;
}>;

type FoundGoals = Readonly<{
  seeds: WalkSeeds;
  /** Metres from a position of the flat frame to the nearest of the goals, in a straight line. */
  straightMeters: (x: number, y: number) => number;
}>;

type Kept = GoalQuestion & Readonly<{ found: FoundGoals }>;

/**
 * Places that somebody walks to, prepared for many questions: where each comes onto the network is found once. A search
 * from them takes as long as the network is large, and not as they are many.
 */
export class GoalSet {
  readonly count: number;
  readonly #engine: ReachEngine;
  readonly #places: PlaceColumns;
  readonly #isDoubtful: boolean;
  #kept: readonly Kept[] = [];

  constructor(engine: ReachEngine, places: PlaceColumns) {
    this.#engine = engine;
    this.#places = places;
    this.#isDoubtful = isSomeDoubtful(places);
    this.count = places.accuraciesMeters.length;
  }

  /**
   * Where a search towards the goals, or away from them, begins.
   *
   * @yields the share that is done, 0 to 1.
   */
  *seedSteps({ mode, heading, ...asked }: GoalQuestion): Generator<number, FoundGoals, void> {
    // Where all are known exactly, each draw is the same.
    const draw = this.#isDoubtful ? asked.draw : null;
    const known = this.#kept.find(
      (kept) => kept.mode === mode && kept.heading === heading && kept.draw === draw,
    );
    if (known !== undefined) return known.found;
    const { points, accesses } =
      draw === null
        ? {
            points: this.#places.points,
            accesses: yield* accessSteps(this.#engine, this.#places.points, mode),
          }
        : yield* this.#drawn(mode, draw);
    const { graph } = this.#engine;
    let straight: FoundGoals['straightMeters'] | null = null;
    const found: FoundGoals = {
      seeds: walkSeeds(accesses, this.#engine.arcSeconds(mode, heading)),
      straightMeters: (x, y) => (straight ??= straightToNearest(graph, points))(x, y),
    };
    this.#kept = [{ mode, heading, draw, found }, ...this.#kept].slice(0, MOST_KEPT);
    return found;
  }

  /** Each goal at a spot within its accuracy; where it is drawn, if it is known exactly or no such spot is found. */
  *#drawn(
    mode: WalkMode,
    draw: number,
  ): Generator<number, Readonly<{ points: PointColumn; accesses: PointAccesses }>, void> {
    const points = this.#places.points.slice();
    const accesses = emptyAccesses(this.count);
    for (let index = 0; index < this.count; index++) {
      if (index % POINTS_A_STEP === 0) yield index / this.count;
      const center = pointAt(this.#places, index);
      const accuracyMeters = this.#places.accuraciesMeters[index] ?? 0;
      const spots = accuracyMeters > 0 ? scatterPlace(center, accuracyMeters, draw, index) : null;
      let isFound = false;
      for (let tries = 0; spots !== null && tries < MOST_DRAWS && !isFound; tries++) {
        const point = spots.next().value;
        isFound = this.#engine.accessInto(accesses, index, { point, mode });
        if (isFound) points.set(point, 2 * index);
      }
      if (!isFound) this.#engine.accessInto(accesses, index, { point: center, mode });
    }
    return { points, accesses };
  }
}
