import { type FarRow, unmappedRatio } from './far-shares.ts';
import { type RowValues, sortedRows } from '../study/sorted-rows.ts';
import type { FarColumn, FarMeasure, FarSort } from '../../schema/far-choices.ts';

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function valuesOf(measure: FarMeasure): RowValues<FarRow, FarColumn> {
  const ifKnown =
    (valueOf: (share: NonNullable<FarRow[FarMeasure]>) => number | null) =>
    (row: FarRow): number | null => {
      const share = row[measure];
      return share === null ? null : valueOf(share);
    };
  return {
    near: ifKnown(({ near, mapped }) => ratio(near.usual, mapped)),
    radius: ifKnown(({ inRadius, mapped }) => ratio(inRadius.usual, mapped)),
    unmapped: (row) => (row[measure] === null ? null : unmappedRatio(row, measure)),
    whole: ifKnown(({ mapped }) => mapped),
    median: (row) => (row[measure] === null ? null : (row.median?.usual ?? null)),
  };
}

/** The rows in the order of a column. @param compareNames Knows the language. */
export const sortFarRows = (
  rows: readonly FarRow[],
  { measure, sort }: Readonly<{ measure: FarMeasure; sort: FarSort }>,
  compareNames: (a: FarRow['area'], b: FarRow['area']) => number,
): readonly FarRow[] =>
  sortedRows(rows, {
    ...{ sort, values: valuesOf(measure) },
    compareNames: (a, b) => compareNames(a.area, b.area),
  });
