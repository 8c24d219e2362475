import { markLegend } from './mark-legend.ts';
import { PaperMarkerSign, PaperSign } from './paper-marker.tsx';
import styles from './print-sheet.module.css';
import type { MapMarks } from '../../domain/print/map-marks.ts';
import type { PaperPlace } from '../../domain/print/paper-places.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { CATEGORIES } from '../../schema/this-district.ts';
import { STATUSES } from '../../schema/status.ts';
import { PAPER_TOKENS } from '../../schema/tokens/paper-tokens.ts';

const SIGN_SIZE = 17;

/** Areas and route as the ground has them; pins in ink. */
const MARK_COLORS = {
  pin: '#000000',
  area: PAPER_TOKENS.ui.reach,
  route: PAPER_TOKENS.ui.seal,
  ink: '#000000',
};

/** What the signs on this map mean: only those that are on it. */
export function PaperLegend({ places, marks }: { places: readonly PaperPlace[]; marks: MapMarks }) {
  const texts = useTexts();
  const { t } = texts;
  const categories = CATEGORIES.filter((category) => places.some(({ site }) => site.category === category));
  const statuses = STATUSES.filter((status) => places.some(({ site }) => site.status === status));
  const [example = 'market'] = categories;
  const hasDisc = places.some(({ uncertaintyRadius }) => uncertaintyRadius !== null);
  const entries = markLegend(marks, texts, MARK_COLORS);
  return (
    <section aria-label={t('print.legend')} className={styles.legend}>
      <ul className={styles.legendRow}>
        {categories.map((category) => (
          <li key={category}>
            <PaperMarkerSign category={category} status="open" size={SIGN_SIZE} />
            {t(`content.category.${category}`)}
          </li>
        ))}
      </ul>
      <ul className={styles.legendRow}>
        {statuses.map((status) => (
          <li key={status}>
            <PaperMarkerSign category={example} status={status} size={SIGN_SIZE} />
            {t(`content.status.${status}`)}
          </li>
        ))}
        {hasDisc && <li>{t('print.uncertain')}</li>}
      </ul>
      {entries.length > 0 && (
        <ul className={styles.legendRow}>
          {entries.map(({ drawing, text }) => (
            <li key={text}>
              <PaperSign drawing={drawing} size={SIGN_SIZE} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
