import { type DualBound, dualBound, type OpenChoice } from './dual-bound.ts';
import { addedGain, type GainRows, gainOf, raiseBase } from './gain-rows.ts';

/** Steps towards a good bound for the whole, and for each part of it. */
const ROUNDS = { whole: 400, part: 24 } as const;
/** Bounds are sums of many numbers: a difference of this share is rounding. */
const ROUNDING = 1e-9;

type Best = Readonly<{ sites: readonly number[]; gain: number }>;

/** How far a search is. */
export type SearchState = Readonly<{
  /** The most that is known to be gained. */
  gain: number;
  /** No choice gains more than this. */
  upper: number;
  /** Of the work that the search may do. */
  share: number;
}>;

export type ExactSites = Best &
  Readonly<{
    /** No choice of as many sites gains more; the gain itself once it is proven. */
    upper: number;
    isProven: boolean;
  }>;

type Search = Readonly<{ rows: GainRows; mayGoOn: () => boolean }> & {
  /** Entries of the rows that were read. */
  work: number;
  best: Best;
  /** Of the whole. */
  upper: number;
};

type Part = OpenChoice & Readonly<{ sites: readonly number[]; prices: Float64Array }>;

/** What has to be passed to be better than the best. */
const leastOf = ({ best }: Search): number => best.gain * (1 + ROUNDING);

function keep(search: Search, sites: readonly number[], gain: number): void {
  if (gain > leastOf(search)) search.best = { sites, gain };
}

/** The last site of a choice: each is tried. */
function closePart(search: Search, { base, gained, open, sites }: Part): void {
  for (const site of open) {
    keep(search, [...sites, site], gained + addedGain(search.rows, site, base));
    search.work += (search.rows.starts[site + 1] ?? 0) - (search.rows.starts[site] ?? 0);
  }
}

/**
 * The open sites by worth, the greatest first, without those with which nothing better is possible: with a site that is
 * not among the best `count` the bound falls by what its worth lacks of the least of them.
 */
function orderOpen({ open, count }: Part, { upper, worths }: DualBound, least: number) {
  const order = [...open.keys()].sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b);
  const last = worths[order[count - 1] ?? 0] ?? 0;
  const kept = order.filter((index, rank) => rank < count || upper - last + (worths[index] ?? 0) > least);
  return kept.map((index) => ({ site: open[index] ?? 0, worth: worths[index] ?? 0 }));
}

/** The choice with one more site, and of the others only those after it. */
function withSite(
  { rows }: Search,
  part: Part,
  site: number,
  open: readonly number[],
  prices: Float64Array,
): Part {
  const base = part.base.slice();
  const added = addedGain(rows, site, base);
  raiseBase(rows, site, base);
  return {
    ...{ base, open },
    gained: part.gained + added,
    count: part.count - 1,
    sites: [...part.sites, site],
    // What a demand gains now it does not gain again.
    prices: prices.map((price, demand) =>
      Math.max(0, price + (part.base[demand] ?? 0) - (base[demand] ?? 0)),
    ),
  };
}

/** The bound of a part; for the whole it is told while it falls. */
function* boundPart(search: Search, part: Part): Generator<void, DualBound, void> {
  const isWhole = part.sites.length === 0;
  const steps = dualBound(search.rows, part, {
    from: part.prices,
    least: leastOf(search),
    rounds: isWhole ? ROUNDS.whole : ROUNDS.part,
    spend: (entries) => {
      search.work += entries;
      return search.mayGoOn();
    },
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (isWhole) search.upper = Math.min(search.upper, step.value);
    yield;
  }
}

/**
 * Searches a part.
 *
 * @param above Nothing in it gains more than this.
 * @returns what nothing gains more than of what was not searched; −Infinity when that is nothing.
 */
function* explore(search: Search, part: Part, above: number): Generator<void, number, void> {
  const { count } = part;
  if (count === 1) {
    closePart(search, part);
    return -Infinity;
  }
  const bound = yield* boundPart(search, part);
  if (Math.min(above, bound.upper) <= leastOf(search)) return -Infinity;
  const order = orderOpen(part, bound, leastOf(search));
  const worthFrom = (rank: number): number =>
    order.slice(rank, rank + count).reduce((total, { worth }) => total + worth, 0);
  let left = -Infinity;
  for (let rank = 0; rank + count <= order.length; rank++) {
    // Every choice without the sites before is among these.
    const restUpper = Math.min(above, bound.upper - worthFrom(0) + worthFrom(rank));
    if (restUpper <= leastOf(search)) break;
    if (!search.mayGoOn()) return Math.max(left, restUpper);
    const rest = order.slice(rank + 1).map(({ site }) => site);
    const next = withSite(search, part, order[rank]?.site ?? 0, rest, bound.prices);
    left = Math.max(left, yield* explore(search, next, restUpper));
  }
  return left;
}

/** Sites that add anything at all. */
const usefulSites = (rows: GainRows): readonly number[] =>
  Array.from({ length: rows.siteCount }, (_, site) => site).filter(
    (site) => (rows.starts[site + 1] ?? 0) > (rows.starts[site] ?? 0),
  );

type ExactOptions = Readonly<{
  count: number;
  /** A good choice, such as that of `greedySites`: the better it is, the less has to be searched. */
  from: readonly number[];
  /** How many entries of the rows may be read. */
  most: number;
  /** Whether nobody wants to wait any longer. */
  isStopped?: () => boolean;
}>;

/**
 * The `count` sites that gain most together, by branch and bound with the bound of `dualBound`: a part of the search is
 * left out where it cannot gain more than what is known. Exact when it ends; when it is stopped, or has read `most`
 * entries before that, the best so far with how much there could be at most. The work is counted and not timed, so that
 * the same question has the same answer on every machine.
 *
 * @yields how far it is, often enough for a worker that listens in between.
 */
export function* exactSites(
  rows: GainRows,
  { count, from, most, isStopped = () => false }: ExactOptions,
): Generator<SearchState, ExactSites, void> {
  const open = usefulSites(rows);
  const search: Search = {
    // Not even all sites together gain more.
    ...{ rows, work: 0, upper: gainOf(rows, open), best: { sites: from, gain: gainOf(rows, from) } },
    mayGoOn: () => search.work < most && !isStopped(),
  };
  const whole: Part = {
    ...{ open, sites: [], gained: 0 },
    base: new Float64Array(rows.demandCount),
    count: Math.min(count, open.length),
    prices: new Float64Array(rows.demandCount),
  };
  if (whole.count === 0) return { ...search.best, upper: search.best.gain, isProven: true };
  const steps = explore(search, whole, search.upper);
  for (;;) {
    const step = steps.next();
    const { gain } = search.best;
    // What was searched gains no more than the best.
    if (step.done === true)
      return { ...search.best, upper: Math.max(gain, step.value), isProven: step.value <= leastOf(search) };
    yield { gain, upper: Math.max(search.upper, gain), share: Math.min(1, search.work / most) };
  }
}
