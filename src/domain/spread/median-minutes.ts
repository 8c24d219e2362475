/** How long one walks to a place, and between what it may be where the place is only about known; Infinity beyond an hour. */
export type WalkMinutes = Readonly<{ usual: number; from: number; to: number }>;

/** The middle one of several walks: half take no longer. Infinity where it is beyond an hour. */
export type MedianMinutes = Readonly<{ usual: number; from: number; to: number }>;

/** Of fewer walks the middle one says nothing of the others. */
export const LEAST_OF_MEDIAN = 3;

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return upper === Infinity ? upper : (lower + upper) / 2;
}

/**
 * The median of the usual walks, with the least and the most it can be: the median of the shortest and that of the longest
 * walks, wherever the places are within their accuracy. Null for fewer than `LEAST_OF_MEDIAN` walks.
 */
export function medianMinutes(walks: readonly WalkMinutes[]): MedianMinutes | null {
  if (walks.length < LEAST_OF_MEDIAN) return null;
  return {
    usual: median(walks.map(({ usual }) => usual)),
    from: median(walks.map(({ from }) => from)),
    to: median(walks.map(({ to }) => to)),
  };
}
