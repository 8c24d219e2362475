import { memo, useMemo } from 'react';
import styles from './legend.module.css';
import type { CategoryOverview } from '../../domain/facets/overview.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { Marker } from '../../ui/marker.tsx';
import { UnitBar } from '../../ui/unit-bar.tsx';
import { STATUS_FILL } from '../../schema/status.ts';

const MARKER_SIZE = 19;

/** A category: its sign, one mark per initiative, and the choice of it. */
export const LegendRow = memo(function LegendRow({
  overview,
  isUnread,
}: {
  overview: CategoryOverview;
  /** Its file could not be read, so that nothing is known of its number. */
  isUnread: boolean;
}) {
  const { category, mapped, units } = overview;
  const { t, format } = useTexts();
  const chosen = useAppStore((state) => state.facets.category.includes(category));
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const onMap = mapped > 0;
  const name = t(`content.category.${category}`);
  const fills = useMemo(() => units.map((status) => STATUS_FILL[status]), [units]);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={chosen}
        aria-label={
          isUnread
            ? t('explore.legendRowUnread', { category: name })
            : t('explore.legendRow', { category: name, mapped, total: units.length })
        }
        data-unmapped={onMap ? undefined : ''}
        onClick={() => {
          toggleFacet('category', category);
        }}
      >
        <span className={styles.picture}>
          <Marker picture={themedMarker(category, 'open')} size={MARKER_SIZE} />
        </span>
        <span className={styles.name}>
          <span className={styles.full}>{name}</span>
          <span className={styles.short}>{t(`content.categoryShort.${category}`)}</span>
        </span>
        <span className={styles.bar}>
          <UnitBar units={fills} color={`var(--category-${category})`} />
        </span>
        <span className={styles.mapped}>
          {onMap ? format.number(mapped) : isUnread ? '' : t('explore.none')}
        </span>
        <span className={styles.total}>
          {isUnread ? t('explore.unread') : `/ ${format.number(units.length)}`}
        </span>
      </button>
    </li>
  );
});
