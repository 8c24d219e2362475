import { useId, useMemo } from 'react';
import { barsDrawing } from './chance-charts.ts';
import styles from './chance.module.css';
import { nearestSentence } from './chance-texts.ts';
import { FigureNote } from '../figure-note.tsx';
import { Folded } from '../folded.tsx';
import { PlotFrame } from '../plot-frame.tsx';
import { type HistogramBar, SIMULATIONS, type TestedChance } from '../../../domain/chance/chance-question.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { createLazyPart } from '../../../ui/lazy-part.tsx';

const plotter = createLazyPart(async () => (await import('./draw-chance-plots.ts')).drawBars);
const HEIGHT = 190;

function BarsTable({ bars }: { bars: readonly HistogramBar[] }) {
  const { t, format } = useTexts();
  return (
    <table className={styles.table} aria-label={t('analyse.chance.nearest.title')}>
      <thead>
        <tr>
          {(['from', 'to', 'count'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`analyse.chance.nearest.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ from, to, count }) => (
          <tr key={from}>
            <th scope="row">{format.number(rounded(from, 0))}</th>
            <td>{format.number(rounded(to, 0))}</td>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The mean distance to the nearest other place, among those of chance. */
export function NeighborPart({ outcome }: { outcome: TestedChance }) {
  const texts = useTexts();
  const { t } = texts;
  const titleId = useId();
  const data = useMemo(() => barsDrawing(texts, outcome), [texts, outcome]);
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <div className={styles.headed}>
        <h2 id={titleId} className={styles.heading}>
          {t('analyse.chance.nearest.title')}
        </h2>
        <FigureNote of="nearest" />
      </div>
      <p className={styles.note}>{t('analyse.chance.nearest.note', { simulations: SIMULATIONS })}</p>
      <PlotFrame plotter={plotter} data={data} summary={nearestSentence(texts, outcome)} height={HEIGHT} />
      <Folded title={t('analyse.chance.nearest.table')} className={styles.folded}>
        <BarsTable bars={outcome.nearest.bars} />
      </Folded>
    </section>
  );
}
