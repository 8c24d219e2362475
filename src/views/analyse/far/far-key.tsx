import { useId } from 'react';
import { gapTexts } from './far-texts.ts';
import styles from '../areas/shade-key.module.css';
import { ShadeSign } from '../areas/shade-sign.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { CheckBox } from '../../../ui/check-box.tsx';

/** What the cells of the map mean; on demand their shades have patterns too. */
export function FarKey() {
  const texts = useTexts();
  const { t } = texts;
  const titleId = useId();
  const isPatterned = useAnalysis((analysis) => analysis.isPatterned);
  const measure = useAnalysis((analysis) => analysis.farMeasure);
  const minutes = useAnalysis((analysis) => analysis.withinMinutes);
  const change = useChangeAnalysis();
  return (
    <div className={styles.key}>
      <p id={titleId}>{t('analyse.far.key.title')}</p>
      <ol aria-labelledby={titleId}>
        {gapTexts(texts, 'titled').map((text, shade) => (
          <li key={text}>
            <ShadeSign shade={shade} isPatterned={isPatterned} />
            {text}
          </li>
        ))}
      </ol>
      <p className={styles.gap}>
        <ShadeSign shade="unmapped" isPatterned={isPatterned} />
        {t('analyse.far.key.unmapped')}
      </p>
      {measure === 'estates' && <p>{t('analyse.far.key.estates', { minutes })}</p>}
      <CheckBox
        label={t('analyse.patterns')}
        checked={isPatterned}
        className={styles.patterns}
        onChange={(chosen) => {
          change({ isPatterned: chosen });
        }}
      />
    </div>
  );
}
