import { describe, expect, it } from 'vitest';
import { districtGround } from './district-ground.ts';
import { meanNearestDistance } from '../../../../src/domain/chance/nearest-neighbor.ts';
import { createMeasure } from '../../../../src/domain/chance/point-measures.ts';
import { createRandom, randomBelow } from '../../../../src/domain/chance/random.ts';
import { greaterP, twoSidedP } from '../../../../src/domain/chance/rank-p.ts';
import { scatter } from '../../../../src/domain/chance/scatter.ts';

const SETS = 1000;
const SIMULATIONS = 199;
/** Sets of chance to draw simulations from, for all tests of one number of points. */
const POOL = 5000;
const LEVEL = 0.05;

const { ground } = districtGround();

/** `count` of the values, each of them at most once. */
function drawn(values: Float64Array, count: number, random: () => number): Float64Array {
  const taken = values.slice();
  for (let at = 0; at < count; at += 1) {
    const other = at + randomBelow(random, taken.length - at);
    const value = taken[at] ?? NaN;
    taken[at] = taken[other] ?? NaN;
    taken[other] = value;
  }
  return taken.slice(0, count);
}

/** The usual test: z of the mean distance, as if the ground had no edge (Clark and Evans 1954). */
function textbookRejects(mean: number, count: number): boolean {
  const density = count / ground.area;
  const z = (mean - 0.5 / Math.sqrt(density)) / (0.26136 / Math.sqrt(count * density));
  return Math.abs(z) > 1.96;
}

/**
 * Each of a thousand random sets is tested against 199 others. All sets, tested and simulated, come from the same
 * generator on the same ground, so a tested set and its 199 are exchangeable and the p of each is exact. Drawing the 199
 * from a common pool keeps that, and saves 195,000 sets. The pool is large, because tests that share simulations err
 * together: with all of 199 shared the share of false alarms would itself scatter by 1.5 %, with 5,000 by 0.3 %.
 */
describe.each([20, 43, 80])('a thousand sets of chance of %s points in the district', (count) => {
  const measure = createMeasure(ground, count);
  const make = (stream: number, sets: number) => {
    const random = createRandom(2026, stream);
    return Array.from({ length: sets }, () => measure.of(scatter(ground, random, count)));
  };
  const [pool, sets] = [make(count, POOL), make(1000 + count, SETS)];
  const lot = createRandom(2026, 2000 + count);
  const shareOf = (statistic: 'nearest' | 'deviation', p: typeof greaterP): number => {
    const all = Float64Array.from(pool, (measures) => measures[statistic]);
    const alarms = sets.filter((set) => p(set[statistic], drawn(all, SIMULATIONS, lot)) <= LEVEL);
    return alarms.length / SETS;
  };

  it('are called more than chance in about one of twenty by the nearest neighbour', () => {
    const share = shareOf('nearest', twoSidedP);
    expect(share).toBeGreaterThanOrEqual(0.035);
    expect(share).toBeLessThanOrEqual(0.065);
  });

  it('are called more than chance in about one of twenty by Ripley’s K', () => {
    const share = shareOf('deviation', greaterP);
    expect(share).toBeGreaterThanOrEqual(0.035);
    expect(share).toBeLessThanOrEqual(0.065);
  });

  it('would be called so in a quarter by the usual z, which is why no z stands on the page', () => {
    const share = sets.filter(({ nearest }) => textbookRejects(nearest, count)).length / SETS;
    expect(share).toBeGreaterThan(0.2);
  });
});

it('measures the nearest neighbour as it says', () => {
  const points = scatter(ground, createRandom(1, 1), 30);
  const distances = Array.from(points.xs, (x, i) =>
    Math.min(
      ...Array.from(points.xs, (other, j) =>
        i === j ? Infinity : Math.hypot(other - x, (points.ys[j] ?? 0) - (points.ys[i] ?? 0)),
      ),
    ),
  );
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / 30;
  expect(meanNearestDistance(points)).toBeCloseTo(mean, 8);
});
