import { useMemo, useState } from 'react';
import { cellName, hundredths, kilometers, tenths } from './hexagon-texts.ts';
import styles from '../areas/area-table.module.css';
import { SortHead } from '../areas/sort-head.tsx';
import type { Figure } from '../figure-note.tsx';
import { TwinRow } from '../areas/twin-row.tsx';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { sortCells } from '../../../domain/hexagon/sort-cells.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { HEXAGON_COLUMNS, type HexagonColumn } from '../../../schema/analyse-choices.ts';
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
  ...{ count: 'hexCount', density: 'density', metro: 'metro', covered: 'covered' },
};

function HeadCell({ column }: { column: HexagonColumn }) {
  const { t } = useTexts();
  const sort = useAnalysis((analysis) => analysis.hexagonSort);
  const analyse = useChangeAnalysis();
  const units = { area: t('analyse.unit.area'), metro: t('analyse.hexagon.unit.metro') } as const;
  return (
    <SortHead
      column={column}
      sort={sort}
      first={column === 'name' ? 'least' : 'most'}
      unit={column === 'area' || column === 'metro' ? units[column] : null}
      note={NOTES[column] ?? null}
      onSort={(hexagonSort) => {
        analyse({ hexagonSort });
      }}
    >
      {t(`analyse.hexagon.column.${column}`)}
    </SortHead>
  );
}

function Row({ row }: { row: HexagonRow }) {
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
}: { rows: readonly HexagonRow[] } & ReturnType<typeof useShownCells>) {
  const { t } = useTexts();
  return (
    <>
      <div className={styles.frame}>
        <table className={classNames(styles.table, own.table)} aria-label={t('analyse.hexagon.table')}>
          <thead>
            <tr>
              {HEXAGON_COLUMNS.map((column) => (
                <HeadCell key={column} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} />
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
