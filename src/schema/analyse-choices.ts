/** The columns of the table of sub-districts by which it can be sorted. */
const SPREAD_COLUMNS = ['name', 'count', 'area', 'density', 'stations', 'minutes'] as const;
export type SpreadColumn = (typeof SPREAD_COLUMNS)[number];

/** A column, led by "-" where the most comes first. */
export type SortOf<Column extends string> = Column | `-${Column}`;
/** All orders of a table with these columns. */
export const sortsOf = <Column extends string>(columns: readonly Column[]): readonly SortOf<Column>[] =>
  columns.flatMap((column): SortOf<Column>[] => [column, `-${column}`]);

export type SpreadSort = SortOf<SpreadColumn>;
/** The usual order of each table of counts. */
export const MOST_FIRST = '-count' satisfies SpreadSort;
export const SPREAD_SORTS = sortsOf(SPREAD_COLUMNS);

/** The columns of the table of hexagons, in their order. */
export const HEXAGON_COLUMNS = ['name', 'count', 'area', 'density', 'metro', 'minutes', 'covered'] as const;
export type HexagonColumn = (typeof HEXAGON_COLUMNS)[number];
export type HexagonSort = SortOf<HexagonColumn>;
export const HEXAGON_SORTS = sortsOf(HEXAGON_COLUMNS);

/** Walks that are called near, in minutes. */
export const WITHIN_MINUTES = [5, 10, 15] as const;
export type WithinMinutes = (typeof WITHIN_MINUTES)[number];
export const USUALLY_NEAR: WithinMinutes = 15;

/** The ways of looking at how something is spread, in the order of the view. */
export const SPREAD_WAYS = ['subdistrict', 'hexagon', 'chance', 'compare'] as const;
export type SpreadWay = (typeof SPREAD_WAYS)[number];
export const USUAL_WAY: SpreadWay = 'subdistrict';

/** Seeds of chance are whole, from 0 to this; a person can read one out. */
export const GREATEST_SEED = 999_999;
export const USUAL_SEED = 1;

/** How wide hexagons may be from side to side, in metres; the usual ones have about a square kilometre. */
export const HEX_ACROSS = { least: 500, most: 3000, step: 100, usual: 1100 } as const;

/** How far is near, of two kinds of places, in metres: the radii of GB 50180-2018. */
export const PAIR_METERS = [300, 500, 1000] as const;
export type PairMeters = (typeof PAIR_METERS)[number];
export const USUAL_PAIR_METERS: PairMeters = 500;

/** What can be set beside each other: two sets, two statuses, today and later, two sub-districts. */
export const COMPARED = ['sets', 'statuses', 'times', 'areas'] as const;
export type Compared = (typeof COMPARED)[number];
