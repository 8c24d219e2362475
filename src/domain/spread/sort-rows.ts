import type { SpreadRow } from './spread-rows.ts';
import { type RowValues, sortedRows } from '../study/sorted-rows.ts';
import type { SpreadColumn, SpreadSort } from '../../schema/analyse-choices.ts';

const VALUES: RowValues<SpreadRow, SpreadColumn> = {
  count: ({ count }) => count,
  area: ({ area }) => area.properties.areaKm2,
  density: ({ density }) => density,
  stations: ({ stationCount }) => stationCount,
  minutes: ({ walks }) => walks?.minutes?.usual ?? null,
};

/** The rows in the order of a column. @param compareNames Knows the language. */
export const sortRows = (
  rows: readonly SpreadRow[],
  sort: SpreadSort,
  compareNames: (a: SpreadRow, b: SpreadRow) => number,
): readonly SpreadRow[] => sortedRows(rows, { sort, values: VALUES, compareNames });
