import type { HexagonRow } from './hexagon-rows.ts';
import { type RowValues, sortedRows } from '../study/sorted-rows.ts';
import type { HexagonColumn, HexagonSort } from '../../schema/analyse-choices.ts';

const VALUES: RowValues<HexagonRow, HexagonColumn> = {
  count: ({ count }) => count,
  area: ({ cell }) => cell.areaKm2,
  density: ({ density }) => density,
  metro: ({ metroMeters }) => metroMeters,
  minutes: ({ walks }) => walks?.minutes?.usual ?? null,
  covered: ({ covered }) => covered,
};

/** The most first, then the gaps that are furthest from the metro. */
const byImportance = (rows: readonly HexagonRow[]): readonly HexagonRow[] =>
  rows.toSorted(
    (a, b) =>
      b.count - a.count ||
      Number(b.isGap) - Number(a.isGap) ||
      (b.metroMeters ?? 0) - (a.metroMeters ?? 0) ||
      a.cell.key - b.cell.key,
  );

/**
 * The hexagons in the order of a column; what is equal in it by how many there are, then gaps first.
 * @param compareNames Knows the language.
 */
export const sortCells = (
  rows: readonly HexagonRow[],
  sort: HexagonSort,
  compareNames: (a: HexagonRow, b: HexagonRow) => number,
): readonly HexagonRow[] => sortedRows(byImportance(rows), { sort, values: VALUES, compareNames });
