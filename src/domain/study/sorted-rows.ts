import type { SortOf } from '../../schema/analyse-choices.ts';

/** The column of an order, and whether the most comes first. */
export function readSort<Column extends string>(
  sort: SortOf<Column>,
): Readonly<{ column: Column; descending: boolean }> {
  const descending = sort.startsWith('-');
  // The rest is a column, which TypeScript cannot tell from the text.
  return { descending, column: (descending ? sort.slice(1) : sort) as Column };
}

/** The order after a press on the head of a column: what is more telling first, then turned round. */
export function nextSort<Column extends string>(
  sort: SortOf<Column>,
  column: Column,
  first: 'most' | 'least',
): SortOf<Column> {
  const [begins, turned]: readonly SortOf<Column>[] =
    first === 'most' ? [`-${column}`, column] : [column, `-${column}`];
  return (sort === begins ? turned : begins) ?? column;
}

/** What rows are compared by; null where a row has nothing to compare. */
export type RowValues<Row, Column extends string> = Readonly<
  Record<Exclude<Column, 'name'>, (row: Row) => number | null>
>;

/**
 * The rows in the order of a column. What is equal stays in its order; rows without a value come last, whichever way the
 * others run.
 * @param compareNames Knows the language.
 */
export function sortedRows<Row, Column extends string>(
  rows: readonly Row[],
  {
    sort,
    values,
    compareNames,
  }: Readonly<{
    sort: SortOf<Column>;
    values: RowValues<Row, Column>;
    compareNames: (a: Row, b: Row) => number;
  }>,
): readonly Row[] {
  const { column, descending } = readSort(sort);
  const direction = descending ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => direction * compareNames(a, b));
  // What is not the name has a row in the table, which TypeScript cannot tell of a parameter.
  const valueOf = values[column as Exclude<Column, 'name'>];
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    // Both may be without an end.
    return left === right ? 0 : direction * (left < right ? -1 : 1);
  });
}
