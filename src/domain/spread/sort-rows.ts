import type { SpreadRow } from './spread-rows.ts';
import type { SpreadColumn, SpreadSort } from '../../schema/analyse-choices.ts';

/** The column of an order, and whether the most comes first. */
export function readSort(sort: SpreadSort): Readonly<{ column: SpreadColumn; descending: boolean }> {
  const descending = sort.startsWith('-');
  // The rest is a column, which TypeScript cannot tell from the text.
  return { descending, column: (descending ? sort.slice(1) : sort) as SpreadColumn };
}

/** Null where a row has nothing to compare: it comes last, whichever way the others run. */
const VALUE_OF: Readonly<Record<Exclude<SpreadColumn, 'name'>, (row: SpreadRow) => number | null>> = {
  count: ({ count }) => count,
  area: ({ area }) => area.properties.areaKm2,
  density: ({ density }) => density,
  stations: ({ stationCount }) => stationCount,
  minutes: ({ minutes }) => minutes?.usual ?? null,
};

/** The rows in the order of a column. What is equal stays in its order. @param compareNames knows the language */
export function sortRows(
  rows: readonly SpreadRow[],
  sort: SpreadSort,
  compareNames: (a: SpreadRow, b: SpreadRow) => number,
): readonly SpreadRow[] {
  const { column, descending } = readSort(sort);
  const direction = descending ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => direction * compareNames(a, b));
  const valueOf = VALUE_OF[column];
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return direction * (left < right ? -1 : 1);
  });
}
