import { expect, it } from 'vitest';
import { gainOf } from '../../../../src/domain/siting/gain-rows.ts';
import { siteGains, type SiteProblem } from '../../../../src/domain/siting/site-problem.ts';
import { BEYOND } from '../../../../src/domain/siting/site-ground.ts';

/** Two sites and three demands: 5 and 20 minutes away now, and further than was searched. */
const problem: Omit<SiteProblem, 'goal' | 'minutes'> = {
  count: 1,
  weights: Float64Array.of(2, 3, 4),
  now: Uint16Array.of(3000, 12_000, BEYOND),
  rows: {
    starts: Uint32Array.of(0, 3, 5),
    demands: Uint16Array.of(0, 1, 2, 1, 2),
    tenths: Uint16Array.of(1200, 9000, 9001, 600, 24_000),
  },
};

it('covering counts what becomes near, on the minute too, and not what is near already', () => {
  const gains = siteGains({ ...problem, goal: 'cover', minutes: 15 });
  // Not the first demand, which is near now, nor the third, which would be a tenth of a second too far.
  expect([gainOf(gains, [0]), gainOf(gains, [1]), gainOf(gains, [0, 1])]).toEqual([3, 3, 3]);
  expect(gainOf(siteGains({ ...problem, goal: 'cover', minutes: 10 }), [0])).toBe(0);
});

it('the mean counts the minutes saved by the nearest, of those beyond the limit from there on', () => {
  const gains = siteGains({ ...problem, goal: 'mean', minutes: 60 });
  expect(gainOf(gains, [0])).toBeCloseTo(2 * 3 + 3 * 5 + 4 * (60 - 9001 / 600), 9);
  expect(gainOf(gains, [0, 1])).toBeCloseTo(2 * 3 + 3 * 19 + 4 * (60 - 9001 / 600), 9);
});
