import { useId, useMemo } from 'react';
import { curveDrawing } from './chance-charts.ts';
import styles from './chance.module.css';
import { curveSentence } from './chance-texts.ts';
import { RangedText } from './tests-table.tsx';
import { FigureNote } from '../figure-note.tsx';
import { Folded } from '../folded.tsx';
import { PlotFrame } from '../plot-frame.tsx';
import type { TestedChance } from '../../../domain/chance/chance-question.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { createLazyPart } from '../../../ui/lazy-part.tsx';

const plotter = createLazyPart(async () => (await import('./draw-chance-plots.ts')).drawCurve);
const HEIGHT = 190;

function CurveTable({ curve }: { curve: TestedChance['curve'] }) {
  const { t, format } = useTexts();
  const meters = (value: number): string =>
    t('content.distanceMeters', { value: format.number(rounded(value, 0)) });
  return (
    <table className={styles.table} aria-label={t('analyse.chance.curve.title')}>
      <thead>
        <tr>
          {(['radius', 'excess', 'band'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`analyse.chance.curve.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {curve.excess.map((excess, index) => (
          <tr key={index}>
            <th scope="row">{meters((index + 1) * curve.stepMeters)}</th>
            <td>
              <RangedText ranged={excess} write={meters} />
            </td>
            <td>±{meters(curve.bandMeters)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** L(r) − r with the band of chance. */
export function CurvePart({ curve }: { curve: TestedChance['curve'] }) {
  const texts = useTexts();
  const { t } = texts;
  const titleId = useId();
  const data = useMemo(() => curveDrawing(texts, { curve }), [texts, curve]);
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <div className={styles.headed}>
        <h2 id={titleId} className={styles.heading}>
          {t('analyse.chance.curve.title')}
        </h2>
        <FigureNote of="ripley" />
      </div>
      <p className={styles.note}>{t('analyse.chance.curve.note')}</p>
      <PlotFrame plotter={plotter} data={data} summary={curveSentence(texts, curve)} height={HEIGHT} />
      <Folded title={t('analyse.chance.curve.table')} className={styles.folded}>
        <CurveTable curve={curve} />
      </Folded>
    </section>
  );
}
