/**
 * A number, and between which numbers it lies by how well the places are located: nine times in ten, both included, and
 * always around the number of the points themselves.
 */
export type Ranged = Readonly<{ value: number; from: number; to: number }>;

/** What is left out on each side. */
const TAIL = 0.05;

/** The value at a share of the sorted ones, by the nearest rank. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? NaN;
}

/** @param others The same number for each way the places may lie; none where all are exact. */
export const ranged = (value: number, others: ArrayLike<number>): Ranged =>
  others.length === 0
    ? { value, from: value, to: value }
    : {
        value,
        from: Math.min(value, quantile(others, TAIL)),
        to: Math.max(value, quantile(others, 1 - TAIL)),
      };
