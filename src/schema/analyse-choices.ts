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

/** What is asked, in the order of the view. */
export const QUESTIONS = ['spread', 'far'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Walks that are called near, in minutes. */
export const WITHIN_MINUTES = [5, 10, 15] as const;
export type WithinMinutes = (typeof WITHIN_MINUTES)[number];
export const USUALLY_NEAR: WithinMinutes = 15;

/**
 * The radius of the walking circles of GB 50180-2018 (城市居住区规划设计标准) in metres; of the fifteen minutes the larger of
 * 800 to 1000.
 */
export const RADIUS_METERS: Readonly<Record<WithinMinutes, number>> = { 5: 300, 10: 500, 15: 1000 };
