import { useMemo, useState } from 'react';
import { cellName, hundredths, kilometers, tenths } from './hexagon-texts.ts';
import styles from '../areas/area-table.module.css';
import { SortHead } from '../areas/sort-head.tsx';
import type { Figure } from '../figure-note.tsx';
import { TwinRow } from '../areas/twin-row.tsx';
import { useGrowing } from '../areas/use-growing.ts';
import { WalkMinutes } from '../walks/walk-minutes.tsx';
import { walkHead } from '../walks/walk-texts.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { sortCells } from '../../../domain/hexagon/sort-cells.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { HEXAGON_COLUMNS, type HexagonColumn } from '../../../schema/analyse-choices.ts';
import { METRO, type Subject } from '../../../schema/study-subject.ts';
import { chooseCell, useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import own from './hexagon.module.css';

/** Those with something and the gaps: what else there is stands behind a press. */
const isTelling = ({ count, isGap }: HexagonRow): boolean => count > 0 || isGap;

/** The rows that the table shows, in its order. */
export function useShownCells(rows: readonly HexagonRow[]) {
  const texts = useTexts();
  const [isWhole, showWhole] = useState(false);
  const cellId = useAnalysis((analysis) => analysis.cellId);
  const sort = useAnalysis((analysis) => analysis.hexagonSort);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(texts.locale, { numeric: true });
    return sortCells(rows, sort, (a, b) => compare(cellName(texts, a), cellName(texts, b)));
  }, [rows, sort, texts]);
  const shown = useMemo(
    () => (isWhole ? sorted : sorted.filter((row) => isTelling(row) || row.id === cellId)),
    [sorted, isWhole, cellId],
  );
  return { shown, isWhole, showWhole };
}

/** What does not explain itself. */
const NOTES: Readonly<Partial<Record<HexagonColumn, Figure>>> = {
  ...{ count: 'hexCount', density: 'density', metro: 'metro', minutes: 'minutes', covered: 'covered' },
};

type Walked = Readonly<{
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
  /** Whether the walks are. */
  isFound: boolean;
}>;

function HeadCell({ column, target }: { column: HexagonColumn; target: Subject | null }) {
  const texts = useTexts();
  const { t } = texts;
  const sort = useAnalysis((analysis) => analysis.hexagonSort);
  const analyse = useChangeAnalysis();
  const units: Readonly<Partial<Record<HexagonColumn, string>>> = {
    area: t('analyse.unit.area'),
    metro: t('analyse.hexagon.unit.metro'),
    minutes: t('analyse.unit.minutes'),
  };
  return (
    <SortHead
      column={column}
      sort={sort}
      first={column === 'name' ? 'least' : 'most'}
      unit={units[column] ?? null}
      note={NOTES[column] ?? null}
      onSort={(hexagonSort) => {
        analyse({ hexagonSort });
      }}
    >
      {column === 'minutes' ? walkHead(texts, target ?? METRO) : t(`analyse.hexagon.column.${column}`)}
    </SortHead>
  );
}

function Row({ row, target, isFound }: { row: HexagonRow } & Walked) {
  const texts = useTexts();
  const { t, format } = texts;
  const { id, count, range, cell, density, metroMeters, covered } = row;
  const isChosen = useAnalysis((analysis) => analysis.cellId === id);
  const store = useAppStoreApi();
  return (
    <TwinRow
      id={id}
      name={cellName(texts, row)}
      isChosen={isChosen}
      isEmpty={count === 0}
      onChoose={() => {
        chooseCell(store, id);
      }}
    >
      <td>
        <strong>{format.number(count)}</strong>
        {(range.from !== count || range.to !== count) && (
          <span className={styles.range}> {t('analyse.range', { ...range })}</span>
        )}
      </td>
      <td data-column="area">{format.number(hundredths(cell.areaKm2))}</td>
      <td data-column="density">{format.number(tenths(density))}</td>
      <td>{metroMeters === null ? t('analyse.nothing') : format.number(kilometers(metroMeters))}</td>
      {target !== null && (
        <td data-column="minutes">
          {isFound ? <WalkMinutes walks={row.walks} /> : t('analyse.walks.pending')}
        </td>
      )}
      <td data-column="covered">
        {covered === null
          ? t('analyse.nothing')
          : t('analyse.hexagon.percent', { percent: percentOf(covered, 1) })}
      </td>
    </TwinRow>
  );
}

/** The numbers of the hexagons: each row is the twin of one on the map. */
export function HexagonTable({
  rows,
  shown,
  isWhole,
  showWhole,
  target,
  isFound,
}: { rows: readonly HexagonRow[] } & Walked & ReturnType<typeof useShownCells>) {
  const { t } = useTexts();
  // A grid is told by how many hexagons it has, and by its first.
  const drawn = useGrowing(`${String(rows.length)}/${rows[0]?.id ?? ''}`, shown.length);
  return (
    <>
      <div className={styles.frame}>
        <table className={classNames(styles.table, own.table)} aria-label={t('analyse.hexagon.table')}>
          <thead>
            <tr>
              {HEXAGON_COLUMNS.filter((column) => target !== null || column !== 'minutes').map((column) => (
                <HeadCell key={column} column={column} target={target} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((row) => (
              <Row key={row.id} row={row} target={target} isFound={isFound} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.some((row) => !isTelling(row)) && (
        <p className={own.more}>
          <Button
            kind="text"
            aria-expanded={isWhole}
            onClick={() => {
              showWhole(!isWhole);
            }}
          >
            {isWhole ? t('analyse.hexagon.fewer') : t('analyse.hexagon.all', { count: rows.length })}
          </Button>
        </p>
      )}
    </>
  );
}
