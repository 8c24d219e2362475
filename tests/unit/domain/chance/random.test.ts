import { describe, expect, it } from 'vitest';
import { createRandom, randomBelow, randomFrom, randomShare } from '../../../../src/domain/chance/random.ts';

const take = (random: () => number, count: number): readonly number[] =>
  Array.from({ length: count }, random);

describe('the generator', () => {
  it('gives the numbers of xoshiro128** for the state 1, 2, 3, 4', () => {
    // The first ten of the authors' C program; the Rust crate rand_xoshiro tests against the same.
    expect(take(randomFrom([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('is the same for a seed, and another for each seed and stream', () => {
    const first = take(createRandom(1, 0), 4);
    expect(take(createRandom(1, 0), 4)).toEqual(first);
    const others = [createRandom(2, 0), createRandom(1, 1), createRandom(0, 0)].map((random) =>
      take(random, 4),
    );
    for (const other of others) expect(other.filter((word) => first.includes(word))).toEqual([]);
  });

  it('spreads its shares evenly', () => {
    const random = createRandom(3, 0);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) counts[randomBelow(random, 10)]! += 1;
    // χ² of nine degrees of freedom is above 27.9 once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
    expect(take(() => randomShare(random), 1000).every((share) => share >= 0 && share < 1)).toBe(true);
  });
});
