import { collectGains, type GainRows } from './gain-rows.ts';
import type { WalkRows } from './walk-rows.ts';
import type { SitingGoal } from '../../schema/siting-choices.ts';

/** Tenths of seconds in a minute, the unit of `WalkRows`. */
const TENTHS_A_MINUTE = 600;

/** Where more are to be put, and what for. */
export type SiteProblem = Readonly<{
  goal: SitingGoal;
  /** How many more. */
  count: number;
  /** What is called near, for covering; beyond what walks are not told apart, for the mean. */
  minutes: number;
  walks: WalkRows;
  /** How much each demand counts, such as hectares. */
  weights: Float64Array;
  /** Tenths of seconds to the nearest there is. */
  now: Uint16Array;
}>;

/** What a walk of so many tenths of seconds is worth to a demand that has one of `now` so far. */
const WORTH: Readonly<Record<SitingGoal, (walk: number, now: number, limit: number) => number>> = {
  // Church and ReVelle (1974): what becomes near counts whole, the rest not.
  cover: (walk, now, limit) => (walk <= limit && now > limit ? 1 : 0),
  // Hakimi (1964): the minutes saved.
  mean: (walk, now, limit) => (Math.min(now, limit) - walk) / TENTHS_A_MINUTE,
};

/**
 * What each candidate gains for each demand: hectares that become near, or hectares times minutes saved.
 * Covering: Church and ReVelle (1974), doi:10.1007/BF01942293. Median: Hakimi (1964), doi:10.1287/opre.12.3.450.
 */
export function siteGains({ goal, minutes, walks, weights, now }: SiteProblem): GainRows {
  const limit = minutes * TENTHS_A_MINUTE;
  const worth = WORTH[goal];
  return collectGains({ siteCount: walks.starts.length - 1, demandCount: weights.length }, (site, add) => {
    for (let entry = walks.starts[site] ?? 0; entry < (walks.starts[site + 1] ?? 0); entry++) {
      const demand = walks.demands[entry] ?? 0;
      add(demand, (weights[demand] ?? 0) * worth(walks.tenths[entry] ?? 0, now[demand] ?? 0, limit));
    }
  });
}
