import styles from './tour-card.module.css';
import { PaperSign } from '../../print/paper-marker.tsx';
import { tourLegend } from '../../print/tour-legend.ts';
import type { TourMark } from '../../../domain/print/map-marks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const SIGN_SIZE = 15;
const COLORS = { way: PAPER_TOKENS.ui.seal, ink: '#000000' };

/** What the lines and discs of a tour mean, on paper. */
export function PaperLegendRow({ marks }: { marks: readonly TourMark[] }) {
  const texts = useTexts();
  return (
    <ul className={styles.legend} aria-label={texts.t('print.legend')}>
      {tourLegend(marks, texts, COLORS).map(({ drawing, text }) => (
        <li key={text}>
          <PaperSign drawing={drawing} size={SIGN_SIZE} />
          {text}
        </li>
      ))}
    </ul>
  );
}
