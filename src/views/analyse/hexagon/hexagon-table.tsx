import { useMemo, useState } from 'react';
import { cellName, hundredths, kilometers, tenths } from './hexagon-texts.ts';
import styles from '../areas/area-table.module.css';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { analyseAnswers, useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { chooseCell, useAnalysis } from '../../../state/analysis-choices.ts';
import { useAppStoreApi } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import touch from '../../../ui/touch-target.module.css';
import own from './hexagon.module.css';

const COLUMNS = ['name', 'count', 'area', 'density', 'metro', 'covered'] as const;

/** Those with something and the gaps: what else there is stands behind a press. */
const isTelling = ({ count, isGap }: HexagonRow): boolean => count > 0 || isGap;

/** The most first, then the gaps that are furthest from the metro. */
const sortCells = (rows: readonly HexagonRow[]): readonly HexagonRow[] =>
  rows.toSorted(
    (a, b) =>
      b.count - a.count ||
      Number(b.isGap) - Number(a.isGap) ||
      (b.metroMeters ?? 0) - (a.metroMeters ?? 0) ||
      a.cell.key - b.cell.key,
  );

/** The rows that the table shows, in its order. */
export function useShownCells(rows: readonly HexagonRow[]) {
  const [isWhole, showWhole] = useState(false);
  const cellId = useAnalysis((analysis) => analysis.cellId);
  const sorted = useMemo(() => sortCells(rows), [rows]);
  const shown = useMemo(
    () => (isWhole ? sorted : sorted.filter((row) => isTelling(row) || row.id === cellId)),
    [sorted, isWhole, cellId],
  );
  return { shown, isWhole, showWhole };
}

function Row({ row }: { row: HexagonRow }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { id, count, range, cell, density, metroMeters, covered } = row;
  const isChosen = useAnalysis((analysis) => analysis.cellId === id);
  const isHovered = useAnalyseAnswers((answers) => answers.hoveredAreaId === id);
  const store = useAppStoreApi();
  const point = () => {
    analyseAnswers.setState({ hoveredAreaId: id });
  };
  const leave = () => {
    analyseAnswers.setState({ hoveredAreaId: null });
  };
  return (
    <tr
      className={styles.row}
      data-chosen={isChosen ? '' : undefined}
      data-hovered={isHovered ? '' : undefined}
      data-none={count === 0 ? '' : undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <th scope="row">
        <button
          type="button"
          className={classNames(touch.target, styles.name)}
          aria-pressed={isChosen}
          data-cell={id}
          onFocus={point}
          onBlur={leave}
          onClick={() => {
            chooseCell(store, id);
          }}
        >
          {cellName(texts, row)}
        </button>
      </th>
      <td>
        <strong>{format.number(count)}</strong>
        {(range.from !== count || range.to !== count) && (
          <span className={styles.range}> {t('analyse.range', { ...range })}</span>
        )}
      </td>
      <td data-column="area">{format.number(hundredths(cell.areaKm2))}</td>
      <td data-column="density">{format.number(tenths(density))}</td>
      <td>{metroMeters === null ? t('analyse.nothing') : format.number(kilometers(metroMeters))}</td>
      <td data-column="stations">
        {covered === null
          ? t('analyse.nothing')
          : t('analyse.hexagon.percent', { percent: percentOf(covered, 1) })}
      </td>
    </tr>
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
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-column={column === 'covered' ? 'stations' : column}
                  aria-sort={column === 'count' ? 'descending' : undefined}
                >
                  {t(`analyse.hexagon.column.${column}`)}
                  {column === 'area' && <span className={styles.unit}> {t('analyse.unit.area')}</span>}
                  {column === 'metro' && (
                    <span className={styles.unit}> {t('analyse.hexagon.unit.metro')}</span>
                  )}
                </th>
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
