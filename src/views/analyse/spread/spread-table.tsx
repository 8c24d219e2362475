import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import { SortHead } from '../areas/sort-head.tsx';
import type { Figure } from '../figure-note.tsx';
import { AREA_DECIMALS, DENSITY_DECIMALS } from './spread-shown.ts';
import { decimalText, statusWords } from './spread-texts.ts';
import { WalkMinutes } from '../walks/walk-minutes.tsx';
import { walkHead } from '../walks/walk-texts.ts';
import type { ShownSpread } from './use-spread.ts';
import type { SpreadRow } from '../../../domain/spread/spread-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { STATUS_FILL } from '../../../schema/status.ts';
import type { Subject } from '../../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { UnitBar } from '../../../ui/unit-bar.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';

/** In the order of the columns; `statuses` is no number to sort by. */
const COLUMNS = ['name', 'statuses', 'count', 'area', 'density', 'stations', 'minutes'] as const;
type Column = (typeof COLUMNS)[number];

const UNIT: Readonly<Partial<Record<Column, 'area' | 'minutes'>>> = { area: 'area', minutes: 'minutes' };

/** What does not explain itself. */
const NOTES: Readonly<Partial<Record<Column, Figure>>> = {
  ...{ count: 'count', area: 'area', density: 'density', stations: 'stations' },
  minutes: 'minutes',
};

function HeadCell({ column, target }: { column: Column; target: Subject | null }) {
  const texts = useTexts();
  const { t } = texts;
  const sort = useAnalysis((analysis) => analysis.spreadSort);
  const analyse = useChangeAnalysis();
  const unit = UNIT[column];
  const title =
    column === 'minutes' && target !== null ? walkHead(texts, target) : t(`analyse.column.${column}`);
  if (column === 'statuses') {
    return (
      <th scope="col" data-column={column}>
        {title}
      </th>
    );
  }
  return (
    <SortHead
      column={column}
      sort={sort}
      first={column === 'name' ? 'least' : 'most'}
      unit={unit === undefined ? null : t(`analyse.unit.${unit}`)}
      note={NOTES[column] ?? null}
      onSort={(spreadSort) => {
        analyse({ spreadSort });
      }}
    >
      {title}
    </SortHead>
  );
}

function Count({ row: { count, range } }: { row: SpreadRow }) {
  const { t, format } = useTexts();
  const isExact = range.from === count && range.to === count;
  return (
    <>
      <strong>{format.number(count)}</strong>
      {!isExact && <span className={styles.range}> {t('analyse.range', { ...range })}</span>}
    </>
  );
}

/** The columns of which something is known. */
export function shownColumns({
  spread: { rows },
  target,
}: Pick<ShownSpread, 'spread' | 'target'>): readonly Column[] {
  return COLUMNS.filter((column) => {
    if (column === 'statuses') return rows.some(({ statuses }) => statuses.length > 0);
    if (column === 'minutes') return target !== null;
    return true;
  });
}

type Shown = Readonly<{
  rows: readonly SpreadRow[];
  columns: readonly Column[];
  /** To what one walks. */
  target: Subject | null;
  /** Whether the walks are. */
  isFound: boolean;
}>;

function Row({ row, columns, isFound }: { row: SpreadRow } & Pick<Shown, 'columns' | 'isFound'>) {
  const texts = useTexts();
  const { format } = texts;
  const { area, count, statuses, density, stationCount } = row;
  return (
    <AreaRow area={area} isEmpty={count === 0}>
      {columns.includes('statuses') && (
        <td data-column="statuses">
          <UnitBar units={statuses.map((status) => STATUS_FILL[status])} color="currentColor" />
          <VisuallyHidden>{statusWords(texts, statuses)}</VisuallyHidden>
        </td>
      )}
      <td data-column="count">
        <Count row={row} />
      </td>
      <td data-column="area">{decimalText(texts, area.properties.areaKm2, AREA_DECIMALS)}</td>
      <td data-column="density">{decimalText(texts, density, DENSITY_DECIMALS)}</td>
      <td data-column="stations">{format.number(stationCount)}</td>
      {columns.includes('minutes') && (
        <td data-column="minutes">
          {isFound ? <WalkMinutes walks={row.walks} /> : texts.t('analyse.walks.pending')}
        </td>
      )}
    </AreaRow>
  );
}

/** The numbers of the sub-districts, in this order: each row is the twin of an area of the map. */
export function SpreadTable({ rows, columns, target, isFound }: Shown) {
  const texts = useTexts();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={texts.t('analyse.table')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column} column={column} target={target} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area.id} row={row} columns={columns} isFound={isFound} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
