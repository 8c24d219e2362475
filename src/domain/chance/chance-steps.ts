import {
  CHANCE_TESTS,
  type ChanceOutcome,
  type ChanceQuestion,
  LEAST_TESTED,
  type LocatedPlace,
  MOST_TESTED,
  RESAMPLES,
  SIMULATIONS,
} from './chance-question.ts';
import { chanceCells, heatBoundsOf } from './chance-cells.ts';
import type { Points } from './chance-ground.ts';
import { histogram } from './histogram.ts';
import { createMeasure, type Measure, type Measures } from './point-measures.ts';
import type { Measured } from './measured.ts';
import { clarkEvans } from './nearest-neighbor.ts';
import { type PlaceGround, placeGround } from './place-ground.ts';
import { createRandom, type Random, randomBelow } from './random.ts';
import { quantile, ranged } from './ranged.ts';
import { jitter, scatter } from './scatter.ts';
import { testRow } from './test-row.ts';
import { remember } from '../remember.ts';

/** Each draws from a sequence of its own. */
const STREAM = { lot: 0, simulations: 1, resamples: 2 } as const;
const BAND = 0.95;

/** Kept for the next seed. */
const measureOf = remember(createMeasure);

/** Places of the ground in its metres, with how far each may be from its point. */
type Located = Points & Readonly<{ radii: Float64Array }>;

function locate({ plane, ground }: PlaceGround, places: readonly LocatedPlace[]): Located {
  const flat = places.map(({ point, accuracyMeters }) => ({ ...plane.toPlane(point), accuracyMeters }));
  const inside = flat.filter(({ x, y }) => ground.holds(x, y));
  return {
    xs: Float64Array.from(inside, ({ x }) => x),
    ys: Float64Array.from(inside, ({ y }) => y),
    radii: Float64Array.from(inside, ({ accuracyMeters }) => accuracyMeters),
  };
}

/** `most` of the places by lot, all where there are not more: the first steps of a Fisher–Yates shuffle. */
function drawLots({ xs, ys, radii }: Located, random: Random, most: number): Located {
  if (xs.length <= most) return { xs, ys, radii };
  const order = Array.from(xs, (_, index) => index);
  for (let at = 0; at < most; at += 1) {
    const other = at + randomBelow(random, order.length - at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const drawn = (values: Float64Array) =>
    Float64Array.from(order.slice(0, most), (index) => values[index] ?? 0);
  return { xs: drawn(xs), ys: drawn(ys), radii: drawn(radii) };
}

type Steps<T> = Generator<number, T, void>;

/** Measures sets one by one, and tells which share is done. */
function* measureAll(
  measure: Measure,
  count: number,
  { draw, from, share }: Readonly<{ draw: () => Points; from: number; share: number }>,
): Steps<readonly Measures[]> {
  const all: Measures[] = [];
  while (all.length < count) {
    all.push(measure.of(draw()));
    yield from + (share * all.length) / count;
  }
  return all;
}

/**
 * Whether places could lie as they do by chance alone: measures them, as many sets of the same number that chance has put
 * on the same ground, and the places once more for each way their doubt lets them lie. Yields the share that is done.
 */
export function* chanceSteps({ places, ground: geometries, seed }: ChanceQuestion): Steps<ChanceOutcome> {
  const found = placeGround(geometries);
  const located = found === null ? null : locate(found, places);
  const count = located?.xs.length ?? 0;
  const outsideCount = places.length - count;
  if (found === null || located === null || count < LEAST_TESTED)
    return { kind: 'too-few', count, outsideCount };
  const { ground } = found;
  const tested = drawLots(located, createRandom(seed, STREAM.lot), MOST_TESTED);
  const testedCount = tested.xs.length;
  const measure = measureOf(ground, testedCount);
  const isDoubtful = tested.radii.some((radius) => radius > 0);
  const share = isDoubtful ? SIMULATIONS / (SIMULATIONS + RESAMPLES) : 1;
  const chance = createRandom(seed, STREAM.simulations);
  const simulated = yield* measureAll(measure, SIMULATIONS, {
    draw: () => scatter(ground, chance, testedCount),
    ...{ from: 0, share },
  });
  const doubt = createRandom(seed, STREAM.resamples);
  const resampled = yield* measureAll(measure, isDoubtful ? RESAMPLES : 0, {
    draw: () => jitter(ground, doubt, tested, tested.radii),
    ...{ from: share, share: 1 - share },
  });
  // Cells are cut to the ground one by one, so that others are heard in between.
  for (const outline of measure.hexagons.outlines) {
    found.cut(outline);
    yield 1;
  }
  return {
    kind: 'tested',
    ...{ count, testedCount, outsideCount, isDoubtful },
    ...judge({ found, measure, points: tested, real: measure.of(tested), simulated, resampled }),
  };
}

function judge(measured: Measured) {
  const { found, measure, points, real, simulated, resampled } = measured;
  const numbers = (sets: readonly Measures[], select: (measures: Measures) => number) =>
    Float64Array.from(sets, select);
  const byChance = numbers(simulated, ({ nearest }) => nearest);
  const peak = real.excess.findIndex((excess) => Math.abs(excess) === real.deviation);
  return {
    rows: CHANCE_TESTS.map((test) => testRow(test, measured)),
    curve: {
      stepMeters: measure.step,
      excess: Array.from(real.excess, (value, index) =>
        ranged(
          value,
          numbers(resampled, ({ excess }) => excess[index] ?? 0),
        ),
      ),
      bandMeters: quantile(
        numbers(simulated, ({ deviation }) => deviation),
        BAND,
      ),
      peakMeters: (peak + 1) * measure.step,
    },
    nearest: {
      chanceMeters: byChance.reduce((sum, meters) => sum + meters, 0) / byChance.length,
      clarkEvans: clarkEvans(real.nearest, points.xs.length, found.ground),
      bars: histogram(byChance),
    },
    squares: {
      count: measure.squares.areas.length,
      sideMeters: Math.sqrt(measure.cellArea),
    },
    cells: chanceCells(measured),
    cellSquareMeters: measure.cellArea,
    heatBounds: heatBoundsOf(simulated),
  };
}
