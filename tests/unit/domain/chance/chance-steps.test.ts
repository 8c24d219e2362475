import { describe, expect, it } from 'vitest';
import { districtGeometries, districtGround } from './district-ground.ts';
import { SAMPLE_PATTERNS } from './sample-patterns.ts';
import {
  type ChanceOutcome,
  LEAST_TESTED,
  type LocatedPlace,
  SIMULATIONS,
  type TestedChance,
} from '../../../../src/domain/chance/chance-question.ts';
import { chanceSteps } from '../../../../src/domain/chance/chance-steps.ts';
import { describeChance } from '../../../../src/domain/chance/describe-chance.ts';
import { createMeasure } from '../../../../src/domain/chance/point-measures.ts';
import { createRandom } from '../../../../src/domain/chance/random.ts';
import { greaterP } from '../../../../src/domain/chance/rank-p.ts';
import { scatter } from '../../../../src/domain/chance/scatter.ts';

const geometries = districtGeometries();
const { plane, ground } = districtGround();

type Pattern = keyof typeof SAMPLE_PATTERNS;

function placesOf(
  pattern: Pattern,
  count: number,
  seed: number,
  accuracyMeters = 0,
): readonly LocatedPlace[] {
  const { xs, ys } = SAMPLE_PATTERNS[pattern](ground, createRandom(seed, 77), count);
  return Array.from(xs, (x, index) => ({ point: plane.toLngLat({ x, y: ys[index] ?? 0 }), accuracyMeters }));
}

function answer(places: readonly LocatedPlace[], seed = 1): ChanceOutcome {
  const steps = chanceSteps({ places, ground: geometries, seed });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function tested(places: readonly LocatedPlace[], seed = 1): TestedChance {
  const outcome = answer(places, seed);
  if (outcome.kind !== 'tested') throw new Error(`${outcome.count} are too few`);
  return outcome;
}

const numbersOf = ({ rows, cells, curve }: TestedChance) => [
  ...rows.flatMap(({ statistic, p }) => [statistic, p]),
  ...cells.flatMap(({ z, p }) => [z, p]),
  ...curve.excess,
];

describe('patterns of which everybody knows what they are', () => {
  it.each([
    ['random', 'random'],
    ['clustered', 'clustered'],
    ['regular', 'regular'],
    ['oneCorner', 'oneSided'],
  ] as const)('%s is told to be %s, five times in five', (pattern, kind) => {
    const kinds = [2, 3, 4, 5, 6].map((seed) => describeChance(tested(placesOf(pattern, 43, seed))).kind);
    expect(kinds).toEqual(new Array(5).fill(kind));
  });

  it('has hot cells in the corner where all places are, and none by chance', () => {
    const hot = (pattern: Pattern) =>
      tested(placesOf(pattern, 80, 3)).cells.filter(({ heat }) => heat === 'hot').length;
    expect(hot('oneCorner')).toBeGreaterThan(0);
    expect(hot('random')).toBe(0);
  });
});

describe('the numbers of a test', () => {
  it('are the same for the same seed, and others for another', () => {
    const places = placesOf('random', 30, 9, 400);
    expect(JSON.stringify(answer(places, 5))).toBe(JSON.stringify(answer(places, 5)));
    expect(JSON.stringify(answer(places, 5))).not.toBe(JSON.stringify(answer(places, 6)));
  });

  it('have no p below one in a thousand, whatever is tested', () => {
    const { rows, cells } = tested(placesOf('oneCorner', 80, 1));
    const least = 1 / (SIMULATIONS + 1);
    for (const { p } of [...rows, ...cells]) expect(p.value).toBeGreaterThanOrEqual(least);
    expect(rows.find(({ test }) => test === 'deviation')?.p.value).toBe(least);
  });

  it('have a range of width 0 where all places are exact, and a wider one where they are not', () => {
    for (const { value, from, to } of numbersOf(tested(placesOf('random', 30, 9)))) {
      expect([from, to]).toEqual([value, value]);
    }
    const doubtful = tested(placesOf('random', 30, 9, 800));
    for (const { value, from, to } of numbersOf(doubtful)) {
      expect(from).toBeLessThanOrEqual(value);
      expect(to).toBeGreaterThanOrEqual(value);
    }
    for (const { statistic } of doubtful.rows) expect(statistic.to).toBeGreaterThan(statistic.from);
  });

  it('count every place in one cell', () => {
    const { cells, count } = tested(placesOf('random', 60, 2));
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
    expect(cells.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(count, 9);
  });

  it('leave out what is outside the ground, and draw lots where there are very many', () => {
    const places = placesOf('random', 620, 2);
    const outside = { point: plane.toLngLat({ x: 40_000, y: 0 }), accuracyMeters: 0 };
    const { count, testedCount, outsideCount } = tested([...places, outside]);
    expect({ count, testedCount, outsideCount }).toEqual({ count: 620, testedCount: 500, outsideCount: 1 });
  });
});

describe('too few places', () => {
  it('are not tested', () => {
    expect(answer(placesOf('oneCorner', LEAST_TESTED - 1, 1))).toEqual({
      kind: 'too-few',
      count: LEAST_TESTED - 1,
      outsideCount: 0,
    });
    expect(answer(placesOf('oneCorner', LEAST_TESTED, 1)).kind).toBe('tested');
  });

  /** Of 200 sets that lie in the southern third alone, how many are found. */
  function power(count: number): number {
    const measure = createMeasure(ground, count);
    const random = createRandom(8, count);
    const byChance = Float64Array.from(
      { length: 499 },
      () => measure.of(scatter(ground, random, count)).deviation,
    );
    const found = Array.from(
      { length: 200 },
      () => measure.of(SAMPLE_PATTERNS.oneCorner(ground, random, count)).deviation,
    ).filter((deviation) => greaterP(deviation, byChance) <= 0.05);
    return found.length / 200;
  }

  it('are those of which the test would find less than half of the sets in one corner; most with the least that is tested', () => {
    expect(power(10)).toBeLessThan(0.5);
    expect(power(LEAST_TESTED)).toBeGreaterThan(0.8);
  });
});
