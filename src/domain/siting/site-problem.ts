import { collectGains, type GainRows } from './gain-rows.ts';
import type { WalkRows } from './site-ground.ts';
import type { SitingGoal } from '../../schema/siting-choices.ts';

/** Tenths of seconds in a minute, the unit of `WalkRows`. */
export const TENTHS_A_MINUTE = 600;

export type GoalOf = Readonly<{
  goal: SitingGoal;
  /** What is called near, for covering; beyond what walks are not told apart, for the mean. */
  minutes: number;
}>;

/** Where more are to be put, and what for. */
export type SiteProblem = GoalOf &
  Readonly<{
    /** How many more. */
    count: number;
    rows: WalkRows;
    /** How much each demand counts, hectares. */
    weights: Float64Array;
    /** Tenths of seconds to the nearest there is. */
    now: Uint16Array;
  }>;

type GoalRules = Readonly<{
  /** What a demand with a walk of so many tenths of seconds counts for itself. */
  standing: (walk: number, limit: number) => number;
  /** What a walk of so many tenths brings to a demand that has one of `now`; nothing or less where it brings nothing. */
  worth: (walk: number, now: number, limit: number) => number;
}>;

const RULES: Readonly<Record<SitingGoal, GoalRules>> = {
  // Church and ReVelle (1974): what becomes near counts whole, the rest not.
  cover: {
    standing: (walk, limit) => (walk <= limit ? 1 : 0),
    worth: (walk, now, limit) => (walk <= limit && now > limit ? 1 : 0),
  },
  // Hakimi (1964): the minutes saved.
  mean: {
    standing: (walk, limit) => Math.min(walk, limit) / TENTHS_A_MINUTE,
    worth: (walk, now, limit) => (Math.min(now, limit) - walk) / TENTHS_A_MINUTE,
  },
};

/** What a demand counts before anything is added: 1 where it is near, or its minutes. */
export const standingOf = ({ goal, minutes }: GoalOf) => {
  const [{ standing }, limit] = [RULES[goal], minutes * TENTHS_A_MINUTE];
  return (walk: number): number => standing(walk, limit);
};

/** What a walk brings to a demand: that it becomes near, or minutes saved; nothing or less where it brings nothing. */
export const worthOf = ({ goal, minutes }: GoalOf) => {
  const [{ worth }, limit] = [RULES[goal], minutes * TENTHS_A_MINUTE];
  return (walk: number, now: number): number => worth(walk, now, limit);
};

/**
 * What each candidate gains for each demand: hectares that become near, or hectares times minutes saved.
 * Covering: Church and ReVelle (1974), doi:10.1007/BF01942293. Median: Hakimi (1964), doi:10.1287/opre.12.3.450.
 */
export function siteGains({ rows, weights, now, ...goal }: SiteProblem): GainRows {
  const worth = worthOf(goal);
  return collectGains({ siteCount: rows.starts.length - 1, demandCount: weights.length }, (site, add) => {
    for (let entry = rows.starts[site] ?? 0; entry < (rows.starts[site + 1] ?? 0); entry++) {
      const demand = rows.demands[entry] ?? 0;
      add(demand, (weights[demand] ?? 0) * worth(rows.tenths[entry] ?? 0, now[demand] ?? 0));
    }
  });
}
