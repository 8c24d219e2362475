import { useMemo } from 'react';
import { cellName, hundredths, kilometers, tenths } from './hexagon-texts.ts';
import type { HexagonAnswer } from '../../../domain/hexagon/hexagon-rows.ts';
import { placesInCell } from '../../../domain/hexagon/places-in-cell.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import { MOST_LISTED } from '../../../domain/spread/count-by-area.ts';
import { areaIndexOf } from '../../../domain/study/area-index.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useStudy } from '../../../state/use-study.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useInSight } from '../../../ui/use-in-sight.ts';
import styles from '../spread/area-detail.module.css';
import { SitePlaces } from '../spread/site-places.tsx';

function Numbers({ row }: { row: HexagonRow }) {
  const { t } = useTexts();
  const { count, range, cell, density, metroMeters, covered, isGap } = row;
  return (
    <>
      <p className={styles.note}>
        {count === 0 ? t('analyse.hexagon.detail.none') : t('analyse.hexagon.detail.count', { count })}
      </p>
      <p className={styles.note}>
        {t('analyse.hexagon.detail.numbers', {
          area: hundredths(cell.areaKm2),
          density: tenths(density),
          metro: kilometers(metroMeters ?? 0),
        })}{' '}
        {covered !== null && t('analyse.hexagon.detail.covered', { percent: percentOf(covered, 1) })}{' '}
        {isGap && t('analyse.hexagon.detail.gap')}
      </p>
      {(range.from !== count || range.to !== count) && (
        <p className={styles.note}>{t('analyse.area.range', { ...range })}</p>
      )}
    </>
  );
}

/** What is in the hexagon that is looked at. */
export function CellDetail({ answer: { rows, lattice } }: { answer: HexagonAnswer }) {
  const texts = useTexts();
  const { t } = texts;
  const cellId = useAnalysis((analysis) => analysis.cellId);
  const change = useChangeAnalysis();
  const { places, areas } = useStudy();
  const row = rows.find(({ id }) => id === cellId);
  const detail = useInSight<HTMLElement>(cellId);
  const here = useMemo(() => {
    if (row === undefined) return [];
    return placesInCell(places.columns, { cell: row.cell, lattice, ground: areaIndexOf(areas) });
  }, [row, places, areas, lattice]);
  if (row === undefined) return null;
  return (
    <section ref={detail} aria-labelledby="cell-detail" className={styles.detail}>
      <div className={styles.head}>
        <h2 id="cell-detail" className={styles.title}>
          {cellName(texts, row)}
        </h2>
        <IconButton
          label={t('analyse.hexagon.detail.close')}
          onClick={() => {
            change({ cellId: null });
          }}
        >
          <Icon name="close" />
        </IconButton>
      </div>
      <Numbers row={row} />
      <SitePlaces
        target={null}
        places={here.slice(0, MOST_LISTED).map((at) => ({ place: places.at(at), walk: null }))}
      />
      {here.length > MOST_LISTED && (
        <p className={styles.note}>
          {t('analyse.hexagon.detail.more', { count: here.length - MOST_LISTED })}
        </p>
      )}
    </section>
  );
}
