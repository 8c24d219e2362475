import { type FarRow, type NearShare, unmappedRatio } from './far-shares.ts';
import type { FarColumn, FarMeasure, FarSort } from '../../schema/far-choices.ts';

/** The column of an order, and whether the most comes first. */
export function readFarSort(sort: FarSort): Readonly<{ column: FarColumn; descending: boolean }> {
  const descending = sort.startsWith('-');
  // The rest is a column, which TypeScript cannot tell from the text.
  return { descending, column: (descending ? sort.slice(1) : sort) as FarColumn };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Null where there is nothing to compare: such a row comes last, whichever way the others run. */
const VALUE_OF: Readonly<
  Record<Exclude<FarColumn, 'name'>, (share: NearShare, row: FarRow, measure: FarMeasure) => number | null>
> = {
  near: ({ near, mapped }) => ratio(near.usual, mapped),
  radius: ({ inRadius, mapped }) => ratio(inRadius.usual, mapped),
  unmapped: (_, row, measure) => unmappedRatio(row, measure),
  whole: ({ mapped }) => mapped,
  median: (_, { median }) => median?.usual ?? null,
};

/** The rows in the order of a column. What is equal stays in its order. @param compareNames knows the language */
export function sortFarRows(
  rows: readonly FarRow[],
  { measure, sort }: Readonly<{ measure: FarMeasure; sort: FarSort }>,
  compareNames: (a: FarRow['area'], b: FarRow['area']) => number,
): readonly FarRow[] {
  const { column, descending } = readFarSort(sort);
  const sign = descending ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => sign * compareNames(a.area, b.area));
  const valueOf = (row: FarRow): number | null => {
    const share = row[measure];
    return share === null ? null : VALUE_OF[column](share, row, measure);
  };
  return rows.toSorted((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first === second ? 0 : sign * (first - second);
  });
}
