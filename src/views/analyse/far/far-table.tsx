import { farCells } from './far-cells.ts';
import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import { SortHead } from '../areas/sort-head.tsx';
import type { Figure } from '../figure-note.tsx';
import type { FarRow } from '../../../domain/far/far-shares.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { FarColumn, FarMeasure } from '../../../schema/far-choices.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';

const COLUMNS = ['name', 'near', 'radius', 'unmapped', 'whole', 'median'] as const satisfies FarColumn[];

/** What does not explain itself. */
const NOTES: Readonly<Partial<Record<FarColumn, Figure>>> = {
  ...{ near: 'near', radius: 'radius', unmapped: 'unmapped', median: 'median' },
};

function HeadCell({ column, measure }: { column: FarColumn; measure: FarMeasure }) {
  const { t } = useTexts();
  const sort = useAnalysis((analysis) => analysis.farSort);
  const analyse = useChangeAnalysis();
  const units = { whole: measure, median: 'minutes' } as const;
  const hasOwnTitle = column === 'whole' || column === 'unmapped';
  return (
    <SortHead
      column={column}
      sort={sort}
      // Where something is missing comes first.
      first="least"
      unit={column === 'whole' || column === 'median' ? t(`analyse.far.unit.${units[column]}`) : null}
      note={NOTES[column] ?? null}
      onSort={(farSort) => {
        analyse({ farSort });
      }}
    >
      {hasOwnTitle ? t(`analyse.far.column.${column}.${measure}`) : t(`analyse.far.column.${column}`)}
    </SortHead>
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
