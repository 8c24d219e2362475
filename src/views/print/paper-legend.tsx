import { PaperMarkerSign } from './paper-marker.tsx';
import styles from './print-sheet.module.css';
import type { PaperPlace } from '../../domain/print/paper-places.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { CATEGORIES } from '../../schema/category.ts';
import { STATUSES } from '../../schema/status.ts';

const SIGN_SIZE = 17;

/** What the markers of this map mean: only those that are on it. */
export function PaperLegend({ places }: { places: readonly PaperPlace[] }) {
  const { t } = useTexts();
  const categories = CATEGORIES.filter((category) =>
    places.some(({ initiative }) => initiative.category === category),
  );
  const statuses = STATUSES.filter((status) => places.some(({ initiative }) => initiative.status === status));
  const [example = 'market'] = categories;
  const hasDisc = places.some(({ uncertaintyRadius }) => uncertaintyRadius !== null);
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
    </section>
  );
}
