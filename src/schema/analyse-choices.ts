import * as v from 'valibot';

/** The columns of the table of sub-districts by which it can be sorted. */
export const SPREAD_COLUMNS = ['name', 'count', 'area', 'density', 'stations', 'minutes'] as const;
export type SpreadColumn = (typeof SPREAD_COLUMNS)[number];

export type SpreadSort = Readonly<{ column: SpreadColumn; descending: boolean }>;

export const MOST_FIRST: SpreadSort = { column: 'count', descending: true };

/** The id of a sub-district; whether there is one of that id is asked where it is shown. */
export const AreaIdSchema = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const DESCENDING = '-';

/** A column, led by "-" where the most comes first. */
export const SpreadSortSchema = v.pipe(
  v.string(),
  v.transform((text): unknown => ({
    column: text.replace(/^-/, ''),
    descending: text.startsWith(DESCENDING),
  })),
  v.object({ column: v.picklist(SPREAD_COLUMNS), descending: v.boolean() }),
);

export const formatSpreadSort = ({ column, descending }: SpreadSort): string =>
  `${descending ? DESCENDING : ''}${column}`;
