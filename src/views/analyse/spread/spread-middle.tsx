import { useId } from 'react';
import type { ShownSpread } from './use-spread.ts';
import { LEAST_OF_MIDDLE } from '../../../domain/centre/middle-of.ts';
import type { StudyMiddle } from '../../../domain/centre/study-middle.ts';
import type { Study } from '../../../domain/study/study.ts';
import { compassWind } from '../../../domain/geo/direction.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import styles from '../analyse-view.module.css';
import { FigureNote } from '../figure-note.tsx';
import own from './spread-answer.module.css';

/** Half as long again one way as the other. */
const LENGTHENED = 1.25;
const OPPOSITE = 180;
const FIGURES = ['mean', 'standardDistance', 'ellipse'] as const;

/** Where the middle lies and how the places lie around it, in sentences. */
function middleSentences(texts: Texts, middle: StudyMiddle, { areas }: Study): readonly string[] {
  const { t, pickName, format } = texts;
  const { areaAt, doubt, standardDistanceMeters, ellipse, places } = middle;
  const moved = format.distance(doubt.meanMeters);
  const from = format.distance(doubt.standardDistanceMeters.from);
  const to = format.distance(doubt.standardDistanceMeters.to);
  const area = areas[areaAt];
  const range =
    from === to ? t('analyse.middle.moved', { moved }) : t('analyse.middle.range', { moved, from, to });
  return [
    t(area === undefined ? 'analyse.middle.outside' : 'analyse.middle.within', {
      count: places,
      name: area === undefined ? '' : pickName(area.properties),
    }),
    t('analyse.middle.distance', { distance: format.distance(standardDistanceMeters) }),
    ellipse.long > LENGTHENED * ellipse.short
      ? t('analyse.middle.long', {
          long: format.distance(2 * ellipse.long),
          short: format.distance(2 * ellipse.short),
          from: t(`describe.wind.${compassWind(ellipse.bearingDegrees + OPPOSITE)}`),
          to: t(`describe.wind.${compassWind(ellipse.bearingDegrees)}`),
        })
      : t('analyse.middle.round'),
    doubt.meanMeters === 0 ? t('analyse.middle.exact') : range,
  ];
}

/** Where the middle of what is counted lies; shown on the map on demand. */
export function SpreadMiddle({ shown: { study, middle } }: { shown: ShownSpread }) {
  const texts = useTexts();
  const { t } = texts;
  const titleId = useId();
  const isShown = useAnalysis((analysis) => analysis.showsMiddle);
  const change = useChangeAnalysis();
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.heading}>
        {t('analyse.middle.title')}
      </h2>
      {middle === null ? (
        <p className={styles.words}>{t('analyse.middle.tooFew', { least: LEAST_OF_MIDDLE })}</p>
      ) : (
        <>
          <div role="status" className={styles.words}>
            {middleSentences(texts, middle, study).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <ul className={own.figures}>
            {FIGURES.map((figure) => (
              <li key={figure}>
                {t(`analyse.notes.of.${figure}.title`)}
                <FigureNote of={figure} />
              </li>
            ))}
          </ul>
          <CheckBox
            label={t('analyse.middle.show')}
            checked={isShown}
            onChange={(showsMiddle) => {
              change({ showsMiddle });
            }}
          />
        </>
      )}
    </section>
  );
}
