import * as v from 'valibot';

/** The columns of the table of sub-districts by which it can be sorted. */
export const SPREAD_COLUMNS = ['name', 'count', 'area', 'density', 'stations', 'minutes'] as const;
export type SpreadColumn = (typeof SPREAD_COLUMNS)[number];

/** A column, led by "-" where the most comes first. */
export type SpreadSort = SpreadColumn | `-${SpreadColumn}`;

export const MOST_FIRST = '-count' satisfies SpreadSort;

export const SpreadSortSchema = v.picklist(
  SPREAD_COLUMNS.flatMap((column): SpreadSort[] => [column, `-${column}`]),
);

/** The column of an order, and whether the most comes first. */
export function readSort(sort: SpreadSort): Readonly<{ column: SpreadColumn; descending: boolean }> {
  const descending = sort.startsWith('-');
  // The rest is a column, which TypeScript cannot tell from the text.
  return { descending, column: (descending ? sort.slice(1) : sort) as SpreadColumn };
}
