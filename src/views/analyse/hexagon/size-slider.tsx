import { useId } from 'react';
import styles from './hexagon.module.css';
import { hundredths } from './hexagon-texts.ts';
import { hexAreaKm2 } from '../../../domain/hexagon/hex-lattice.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { HEX_ACROSS } from '../../../schema/analyse-choices.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';

const METERS_PER_KILOMETER = 1000;

/** How wide the hexagons are. What is looked at ends with another size. */
export function SizeSlider() {
  const { t } = useTexts();
  const id = useId();
  const across = useAnalysis((analysis) => analysis.hexAcrossMeters);
  const change = useChangeAnalysis();
  const words = t('analyse.hexagon.sizeValue', {
    across: across / METERS_PER_KILOMETER,
    area: hundredths(hexAreaKm2(across)),
  });
  return (
    <div className={styles.size}>
      <label htmlFor={id}>{t('analyse.hexagon.size')}</label>
      <input
        id={id}
        type="range"
        min={HEX_ACROSS.least}
        max={HEX_ACROSS.most}
        step={HEX_ACROSS.step}
        value={across}
        aria-valuetext={words}
        onChange={({ currentTarget }) => {
          change({ hexAcrossMeters: Number(currentTarget.value), cellId: null });
        }}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
