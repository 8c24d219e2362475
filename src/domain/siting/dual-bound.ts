import type { GainRows } from './gain-rows.ts';

/** A part of the search: what is chosen already, and what may still be. */
export type OpenChoice = Readonly<{
  /** What the demands gain from the chosen sites. */
  base: Float64Array;
  /** The sum of it. */
  gained: number;
  /** Sites that may still be chosen. */
  open: readonly number[];
  /** How many of them. */
  count: number;
}>;

/** How far a choice can lead at most, and what that rests on. */
export type DualBound = Readonly<{
  /** No choice of the open sites gains more. */
  upper: number;
  /** The price of each demand that gives the bound: none gains more than that from all further sites, unpaid. */
  prices: Float64Array;
  /** For each open site, in their order, what it gains beyond the prices. */
  worths: Float64Array;
}>;

type DualOptions = Readonly<{
  /** Prices to begin with. */
  from: Float64Array;
  /** What some choice is known to gain: a lower bound is as good as none. */
  least: number;
  /** How many steps at most. */
  rounds: number;
  /** Hears after each step how many entries of the rows were read. @returns whether to go on */
  spend: (entries: number) => boolean;
}>;

/** Where neither the bound nor the prices move any more. */
const LEAST_STEP = 1e-3;
/** Rounds without a better bound after which the step is halved. */
const PATIENCE = 6;

/** The `count` greatest of the worths, as indices. */
function greatest(worths: Float64Array, count: number): readonly number[] {
  const top: number[] = [];
  worths.forEach((worth, index) => {
    if (top.length === count && worth <= (worths[top[count - 1] ?? 0] ?? 0)) return;
    let slot = top.length;
    while (slot > 0 && worth > (worths[top[slot - 1] ?? 0] ?? 0)) slot--;
    top.splice(slot, 0, index);
    if (top.length > count) top.pop();
  });
  return top;
}

/** What each open site gains beyond base and prices. @returns the entries read */
function fillWorths(rows: GainRows, choice: OpenChoice, prices: Float64Array, worths: Float64Array): number {
  const { starts, demands, gains } = rows;
  const { base, open } = choice;
  let read = 0;
  for (let index = 0; index < open.length; index++) {
    const site = open[index] ?? 0;
    const [start, end] = [starts[site] ?? 0, starts[site + 1] ?? 0];
    read += end - start;
    let worth = 0;
    for (let entry = start; entry < end; entry++) {
      const demand = demands[entry] ?? 0;
      const more = (gains[entry] ?? 0) - (base[demand] ?? 0) - (prices[demand] ?? 0);
      if (more > 0) worth += more;
    }
    worths[index] = worth;
  }
  return read;
}

/** For each demand one, less the number of the `taken` sites that gain it more than its price. */
function fillSlopes(
  rows: GainRows,
  choice: OpenChoice,
  prices: Float64Array,
  slopes: Float64Array,
  taken: readonly number[],
): void {
  const { starts, demands, gains } = rows;
  slopes.fill(1);
  for (const index of taken) {
    const site = choice.open[index] ?? 0;
    for (let entry = starts[site] ?? 0; entry < (starts[site + 1] ?? 0); entry++) {
      const demand = demands[entry] ?? 0;
      if ((gains[entry] ?? 0) - (choice.base[demand] ?? 0) > (prices[demand] ?? 0))
        slopes[demand] = (slopes[demand] ?? 0) - 1;
    }
  }
}

/** Moves the prices against the slopes; below zero there is none. */
function movePrices(prices: Float64Array, slopes: Float64Array, over: number): void {
  let square = 0;
  for (let demand = 0; demand < prices.length; demand++) {
    // A price of nothing cannot fall.
    if ((slopes[demand] ?? 0) > 0 && prices[demand] === 0) slopes[demand] = 0;
    square += (slopes[demand] ?? 0) ** 2;
  }
  if (square === 0) return;
  const step = over / square;
  for (let demand = 0; demand < prices.length; demand++)
    prices[demand] = Math.max(0, (prices[demand] ?? 0) - step * (slopes[demand] ?? 0));
}

const sum = (values: Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * An upper bound of what a choice can gain, by Lagrangian relaxation: that each demand gains from one site only is given
 * up for a price for each demand, paid once and gained back from every site; the best sites are then simply those of
 * the greatest worth. Any prices give a bound; they are improved by subgradient steps towards `least`, which some choice is
 * known to gain (Held, Wolfe and Crowder 1974). For the p-median: Cornuéjols, Fisher and Nemhauser (1977),
 * doi:10.1287/mnsc.23.8.789; for covering: Galvão and ReVelle (1996), doi:10.1016/0377-2217(94)00159-6.
 *
 * @yields the bound so far, after each step.
 */
export function* dualBound(
  rows: GainRows,
  choice: OpenChoice,
  { from, least, rounds, spend }: DualOptions,
): Generator<number, DualBound, void> {
  const prices = from.slice();
  const slopes = new Float64Array(rows.demandCount);
  const worths = new Float64Array(choice.open.length);
  let best = { upper: Infinity, prices, worths };
  let [pace, idle] = [1, 0];
  for (let round = 0; round < rounds; round++) {
    const mayGoOn = spend(fillWorths(rows, choice, prices, worths));
    const taken = greatest(worths, choice.count);
    const upper = taken.reduce((total, index) => total + (worths[index] ?? 0), choice.gained + sum(prices));
    if (upper < best.upper) {
      best = { upper, prices: prices.slice(), worths: worths.slice() };
      idle = 0;
    } else if (++idle === PATIENCE) [pace, idle] = [pace / 2, 0];
    if (best.upper <= least || pace < LEAST_STEP || !mayGoOn) break;
    yield best.upper;
    fillSlopes(rows, choice, prices, slopes, taken);
    movePrices(prices, slopes, pace * (upper - least));
  }
  return best;
}
