import type { ComparedRow, Comparison } from './compare-places.ts';

/** What a comparison amounts to, for its sentences. */
export type ComparisonSummary<Key> = Readonly<{
  whole: ComparedRow<null>;
  more: 'first' | 'second' | 'neither';
  /** Whether the difference may as well be none, or the other way round, by how well the places are located. */
  isDoubtful: boolean;
  /** Where the numbers differ most; none where they are alike everywhere. */
  most: ComparedRow<Key> | null;
  /** So few on a side that a difference says little. */
  isFew: boolean;
  /** Which share of the one would have to lie elsewhere to be spread as the other; null for too few. */
  unlike: number | null;
}>;

/** Of fewer places on a side a difference is told with the words that they are few. */
export const LEAST_TO_COMPARE = 5;
/** Of fewer on a side shares jump with each place. */
export const LEAST_OF_SHARES = 10;

/**
 * The index of dissimilarity (Duncan and Duncan 1955, doi:10.2307/2088328): half the sum of the differences of the shares
 * that each row has of the two wholes; 0 where both are spread alike, 1 where no row has of both.
 */
function unlikeness<Key>({ rows, whole }: Comparison<Key>): number | null {
  if (Math.min(whole.first.count, whole.second.count) < LEAST_OF_SHARES) return null;
  return (
    rows.reduce(
      (sum, { first, second }) =>
        sum + Math.abs(first.count / whole.first.count - second.count / whole.second.count),
      0,
    ) / 2
  );
}

export function describeComparison<Key>(comparison: Comparison<Key>): ComparisonSummary<Key> {
  const { rows, whole } = comparison;
  const { difference, range, first, second } = whole;
  const most = rows.reduce<ComparedRow<Key> | null>(
    (best, row) => (Math.abs(row.difference) > Math.abs(best?.difference ?? 0) ? row : best),
    null,
  );
  return {
    whole,
    more: difference === 0 ? 'neither' : difference > 0 ? 'first' : 'second',
    isDoubtful: difference !== 0 && range.from <= 0 && range.to >= 0,
    most,
    isFew: Math.min(first.count, second.count) < LEAST_TO_COMPARE,
    unlike: unlikeness(comparison),
  };
}
