import type { ShownCell, ShownTable } from './shown-answer.ts';

/** A cell on paper: what is known, and between what it may be. */
export type BriefCell = Readonly<{ value: ShownCell; range: readonly [ShownCell, ShownCell] | null }>;

export type BriefTable = Readonly<{
  heads: readonly Readonly<{ title: string; unit: string | null; kind: 'text' | 'number' }>[];
  rows: readonly (readonly BriefCell[])[];
  /** How many rows there was no room for. */
  leftOut: number;
}>;

type Column = Readonly<{ at: number; from: number | null; to: number | null }>;

/** The map beside it shows where; files tell it to the metre. */
const ONLY_IN_FILES: readonly string[] = ['lng', 'lat'];

/** Each column that is no bound, with where its bounds stand. */
function mainColumns({ columns }: ShownTable): readonly Column[] {
  const found: { at: number; from: number | null; to: number | null }[] = [];
  columns.forEach(({ bound }, at) => {
    const last = found.at(-1);
    if (bound === undefined || last === undefined) found.push({ at, from: null, to: null });
    else last[bound] = at;
  });
  return found;
}

/** A range that is one number says nothing. */
function rangeOf(cells: readonly ShownCell[], { at, from, to }: Column): BriefCell['range'] {
  if (from === null || to === null) return null;
  const range = [cells[from] ?? null, cells[to] ?? null] as const;
  if (range.includes(null)) return null;
  return range.every((end) => end === cells[at]) ? null : range;
}

/** A table for narrow paper: bounds stand with what they bound, and of a long table only the first rows. */
export function briefTable(table: ShownTable, mostRows: number): BriefTable {
  const columns = mainColumns(table).filter(
    ({ at }) => !ONLY_IN_FILES.includes(table.columns[at]?.key ?? ''),
  );
  return {
    heads: columns.flatMap(({ at }) => table.columns[at] ?? []),
    rows: table.rows
      .slice(0, mostRows)
      .map(({ cells }) =>
        columns.map((column) => ({ value: cells[column.at] ?? null, range: rangeOf(cells, column) })),
      ),
    leftOut: Math.max(0, table.rows.length - mostRows),
  };
}
