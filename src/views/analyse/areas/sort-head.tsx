import styles from './area-table.module.css';
import { type Figure, FigureNote } from '../figure-note.tsx';
import { nextSort, readSort } from '../../../domain/study/sorted-rows.ts';
import type { SortOf } from '../../../schema/analyse-choices.ts';
import { classNames } from '../../../ui/class-names.ts';
import touch from '../../../ui/touch-target.module.css';

/** The head of a column, which sorts the table when it is pressed. */
export function SortHead<Column extends string>({
  column,
  sort,
  first,
  unit = null,
  note = null,
  onSort,
  children,
}: {
  column: Column;
  /** The order of the table. */
  sort: SortOf<Column>;
  /** What the first press puts on top. */
  first: 'most' | 'least';
  /** A line of its own under the title. */
  unit?: string | null;
  /** The figure of the column, where it does not explain itself. */
  note?: Figure | null;
  onSort: (sort: SortOf<Column>) => void;
  /** The title. */
  children: string;
}) {
  const { column: sorted, descending } = readSort(sort);
  const isSorted = sorted === column;
  return (
    <th
      scope="col"
      // Read before each cell: the note is not part of it.
      abbr={children}
      data-column={column}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <span className={styles.head}>
        <button
          type="button"
          className={classNames(touch.target, styles.sort)}
          onClick={() => {
            onSort(nextSort(sort, column, first));
          }}
        >
          {children}
          <span aria-hidden="true" className={styles.mark}>
            {isSorted ? (descending ? '▾' : '▴') : ''}
          </span>
          {unit !== null && (
            <>
              {' '}
              <span className={styles.unit}>{unit}</span>
            </>
          )}
        </button>
        {note !== null && <FigureNote of={note} />}
      </span>
    </th>
  );
}
