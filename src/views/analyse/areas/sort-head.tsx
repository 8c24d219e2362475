import type { ReactNode } from 'react';
import styles from './area-table.module.css';
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
  onSort: (sort: SortOf<Column>) => void;
  /** The title. */
  children: ReactNode;
}) {
  const { column: sorted, descending } = readSort(sort);
  const isSorted = sorted === column;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={classNames(touch.target, styles.sort)}
        onClick={() => {
          onSort(nextSort(sort, column, first));
        }}
      >
        {children}
        {unit !== null && (
          <>
            {' '}
            <span className={styles.unit}>{unit}</span>
          </>
        )}
        <span aria-hidden="true" className={styles.mark}>
          {isSorted ? (descending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
}
