import { farCells } from './far-cells.ts';
import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import type { FarRow } from '../../../domain/far/far-shares.ts';
import { readFarSort } from '../../../domain/far/sort-far-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { FarColumn, FarMeasure, FarSort } from '../../../schema/far-choices.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { classNames } from '../../../ui/class-names.ts';
import touch from '../../../ui/touch-target.module.css';

const COLUMNS = ['name', 'near', 'radius', 'unmapped', 'whole', 'median'] as const satisfies FarColumn[];

/** The least first, because that is where something is missing; a second press turns the order round. */
const nextSort = (sort: FarSort, column: FarColumn): FarSort => (sort === column ? `-${column}` : column);

function HeadCell({ column, measure }: { column: FarColumn; measure: FarMeasure }) {
  const { t } = useTexts();
  const sort = useAnalysis((analysis) => analysis.farSort);
  const analyse = useChangeAnalysis();
  const { column: sorted, descending } = readFarSort(sort);
  const isSorted = sorted === column;
  const hasOwnTitle = column === 'whole' || column === 'unmapped';
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
          analyse({ farSort: nextSort(sort, column) });
        }}
      >
        {hasOwnTitle ? t(`analyse.far.column.${column}.${measure}`) : t(`analyse.far.column.${column}`)}
        {column === 'whole' && (
          <>
            {' '}
            <span className={styles.unit}>{t(`analyse.far.unit.${measure}`)}</span>
          </>
        )}
        {column === 'median' && (
          <>
            {' '}
            <span className={styles.unit}>{t('analyse.far.unit.minutes')}</span>
          </>
        )}
        <span aria-hidden="true" className={styles.mark}>
          {isSorted ? (descending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
}

function Cell({ text, range }: { text: string; range: string | null }) {
  return (
    <>
      {text}
      {range !== null && <span className={styles.range}> {range}</span>}
    </>
  );
}

function Row({ row, measure }: { row: FarRow; measure: FarMeasure }) {
  const texts = useTexts();
  const { near, radius, unmapped, whole, median } = farCells(texts, row, measure);
  return (
    <AreaRow area={row.area} isEmpty={(row[measure]?.mapped ?? 0) === 0}>
      <td data-column="near">
        <strong>{near.text}</strong>
        {near.range !== null && <span className={styles.range}> {near.range}</span>}
      </td>
      <td data-column="radius">
        <Cell {...radius} />
      </td>
      <td data-column="unmapped">{unmapped}</td>
      <td data-column="whole">{whole}</td>
      <td data-column="median">
        <Cell {...median} />
      </td>
    </AreaRow>
  );
}

/** The shares by sub-district: each row is the twin of an area of the map. */
export function FarTable({ rows, measure }: { rows: readonly FarRow[]; measure: FarMeasure }) {
  const { t } = useTexts();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('analyse.far.table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <HeadCell key={column} column={column} measure={measure} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area.id} row={row} measure={measure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
