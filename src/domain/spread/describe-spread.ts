import type { Spread, SpreadRow } from './spread-rows.ts';

/** What a spread amounts to, for a sentence. */
export type SpreadSummary = Readonly<{
  /** Those that are counted in a sub-district. */
  total: number;
  /** Which sub-districts have the most. */
  most: MostOf;
  /** Those without any. */
  empty: readonly SpreadRow[];
  /** Whether some sub-district's number depends on how well the places are located. */
  isUncertain: boolean;
}>;

export type MostOf =
  /** These few hold more than any other, and how many they hold together; the most first. */
  | Readonly<{ kind: 'few'; rows: readonly SpreadRow[]; count: number }>
  /** So many sub-districts have equally many, and none has more. */
  | Readonly<{ kind: 'even'; areaCount: number; each: number }>;

const MOST_NAMED = 3;

/** As few as hold half of all. Those that are no more than the next one are not named before it. */
function mostOf(rows: readonly SpreadRow[], total: number): MostOf {
  const sorted = rows.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const [first] = sorted;
  let few = 0;
  let count = 0;
  while (few < MOST_NAMED && count * 2 < total) {
    count += sorted[few]?.count ?? 0;
    few += 1;
  }
  while (few > 0 && sorted[few] !== undefined && sorted[few]?.count === sorted[few - 1]?.count) {
    few -= 1;
    count -= sorted[few]?.count ?? 0;
  }
  if (few > 0) return { kind: 'few', rows: sorted.slice(0, few), count };
  const each = first?.count ?? 0;
  return { kind: 'even', each, areaCount: sorted.filter((row) => row.count === each).length };
}

export function describeSpread({ rows }: Spread): SpreadSummary {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return {
    total,
    most: mostOf(rows, total),
    empty: rows.filter(({ count }) => count === 0),
    isUncertain: rows.some(({ count, range }) => range.from !== count || range.to !== count),
  };
}

const PERCENT = 100;

/** A share in whole percents; 0 of nothing. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * PERCENT);
