import type { CountRange } from '../spread/count-range.ts';

/** How likely one place counts for the first of two numbers, and how likely for the second; never for both. */
export type PlaceChance = Readonly<{ first: number; second: number }>;

/** What is left out on each side. */
const TAIL = 0.05;
const ROUNDING = 1e-9;
/** Differences that are less likely are not carried on, as in `countRange`. */
const NOTHING = 1e-22;

const isSure = ({ first, second }: PlaceChance): boolean =>
  first >= 1 || second >= 1 || (first <= 0 && second <= 0);

/**
 * Between which numbers the difference of two counts lies nine times in ten, each place lying where it may independently of
 * the others: their chances are put together one place after the other (direct convolution, as in `countRange`). Places that are
 * sure give a range of width 0.
 */
export function differenceRange(places: readonly PlaceChance[]): CountRange {
  const sure = places.reduce(
    (sum, { first, second }) => sum + (first >= 1 ? 1 : 0) - (second >= 1 ? 1 : 0),
    0,
  );
  const open = places.filter((place) => !isSure(place));
  const middle = open.length;
  let likely = new Float64Array(2 * middle + 1);
  let next = new Float64Array(likely.length);
  likely[middle] = 1;
  let [least, most] = [middle, middle];
  for (const { first, second } of open) {
    next.fill(0, least - 1, most + 2);
    for (let at = least; at <= most; at += 1) {
      const chance = likely[at] ?? 0;
      next[at] = (next[at] ?? 0) + chance * (1 - first - second);
      next[at + 1] = (next[at + 1] ?? 0) + chance * first;
      next[at - 1] = (next[at - 1] ?? 0) + chance * second;
    }
    [likely, next] = [next, likely];
    [least, most] = [least - 1, most + 1];
    while (least < most && (likely[least] ?? 0) < NOTHING) least += 1;
    while (most > least && (likely[most] ?? 0) < NOTHING) most -= 1;
  }
  const beyond = (share: number): number => {
    let sum = 0;
    for (let at = least; at <= most; at += 1) {
      sum += likely[at] ?? 0;
      if (sum > share - ROUNDING) return sure + at - middle;
    }
    return sure + most - middle;
  };
  return { from: beyond(TAIL), to: beyond(1 - TAIL) };
}
