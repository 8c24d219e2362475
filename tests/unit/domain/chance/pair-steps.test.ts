import { describe, expect, it } from 'vitest';
import { districtGeometries, districtGround } from './district-ground.ts';
import type { LocatedPlace } from '../../../../src/domain/chance/chance-question.ts';
import { LEAST_OF_KIND } from '../../../../src/domain/chance/pair-kinds.ts';
import { type PairOutcome, pairSteps } from '../../../../src/domain/chance/pair-steps.ts';
import { createRandom, randomShare } from '../../../../src/domain/chance/random.ts';
import { scatter } from '../../../../src/domain/chance/scatter.ts';

const geometries = districtGeometries();
const { plane, ground } = districtGround();
const random = createRandom(4, 4);

const toPlaces = (
  pairs: readonly (readonly [number, number])[],
  accuracyMeters: number,
): readonly LocatedPlace[] => pairs.map(([x, y]) => ({ point: plane.toLngLat({ x, y }), accuracyMeters }));

function spots(count: number): readonly (readonly [number, number])[] {
  const { xs, ys } = scatter(ground, random, count);
  return Array.from(xs, (x, index) => [x, ys[index] ?? 0] as const);
}

function beside(spot: readonly [number, number]): readonly [number, number] {
  for (;;) {
    const x = spot[0] + (2 * randomShare(random) - 1) * 150;
    const y = spot[1] + (2 * randomShare(random) - 1) * 150;
    if (ground.holds(x, y)) return [x, y];
  }
}

function answer(
  first: readonly LocatedPlace[],
  second: readonly LocatedPlace[],
  withinMeters = 500,
  seed = 1,
): PairOutcome {
  const steps = pairSteps({ first, second, withinMeters, ground: geometries, seed });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function tested(...question: Parameters<typeof answer>) {
  const outcome = answer(...question);
  if (outcome.kind !== 'tested') throw new Error('too few');
  return outcome;
}

describe('whether places of one kind have one of another near', () => {
  it('is more than chance where each has, in pairs', () => {
    const first = spots(20);
    const { near, chance, p } = tested(toPlaces(first, 0), toPlaces(first.map(beside), 0));
    expect(near).toEqual({ value: 20, from: 20, to: 20 });
    expect(chance.to).toBeLessThan(20);
    expect(p.value).toBeLessThanOrEqual(0.006);
  });

  it('is less than chance where each kind is in pairs of its own', () => {
    const [first, second] = [spots(15), spots(15)];
    const { near, p } = tested(
      toPlaces([...first, ...first.map(beside)], 0),
      toPlaces([...second, ...second.map(beside)], 0),
    );
    expect(near.value).toBeLessThan(10);
    expect(p.value).toBeLessThanOrEqual(0.02);
  });

  it('is what chance gives, on average, where labels are dealt out by lot, in about one of twenty below 5 %', () => {
    const outcomes = Array.from({ length: 100 }, (_, seed) =>
      tested(toPlaces(spots(20), 0), toPlaces(spots(25), 0), 1500, seed),
    );
    const mean = (numbers: readonly number[]) =>
      numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const real = mean(outcomes.map(({ near }) => near.value));
    expect(Math.abs(real - mean(outcomes.map(({ chance }) => chance.mean)))).toBeLessThan(0.6);
    // Numbers are whole, so that p is on the safe side: fewer than one of twenty, and not none.
    const alarms = outcomes.filter(({ p }) => p.value <= 0.05).length / outcomes.length;
    expect(alarms).toBeGreaterThan(0);
    expect(alarms).toBeLessThanOrEqual(0.065);
  });

  it('has a range where the places are located roughly', () => {
    const first = spots(20);
    const { near, p } = tested(toPlaces(first, 600), toPlaces(first.map(beside), 600));
    expect(near.from).toBeLessThan(near.to);
    expect(p.to).toBeGreaterThan(p.from);
  });

  it('is not asked of fewer than five of either', () => {
    const few = toPlaces(spots(LEAST_OF_KIND - 1), 0);
    const enough = toPlaces(spots(30), 0);
    expect(answer(few, enough)).toEqual({ kind: 'too-few', firstCount: 4, secondCount: 30 });
    expect(answer(enough, few)).toEqual({ kind: 'too-few', firstCount: 30, secondCount: 4 });
  });
});
