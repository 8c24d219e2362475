import { useMemo } from 'react';
import { FILTERS_ID } from './filters-id.ts';
import { LegendRow } from './legend-row.tsx';
import styles from './legend.module.css';
import { MoreFilters } from './more-filters.tsx';
import { StatusSwitch } from './status-switch.tsx';
import { applyFacets } from '../../domain/facets/apply-facets.ts';
import { overviewByCategory } from '../../domain/facets/overview.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useOtherFacets, useFacetContext } from '../../state/use-listing.ts';

/** Legend, filter and overview in one: every number is what its choice would leave. */
export function Legend({ filtersOpen }: { filtersOpen: boolean }) {
  const { t } = useTexts();
  const { initiatives, unread } = useAtlas();
  const context = useFacetContext();
  const isNarrowed = useAppStore((state) => state.facets.category.length > 0);
  const others = useOtherFacets('category');
  const rows = useMemo(
    () => overviewByCategory(applyFacets(initiatives, others, context)),
    [initiatives, others, context],
  );
  return (
    <section className={styles.legend} aria-labelledby="explore-legend">
      <div className={styles.head}>
        <h2 id="explore-legend" className={styles.title}>
          {t('explore.legend')}
        </h2>
        <span className={styles.units}>{t('explore.legendUnits')}</span>
      </div>
      <ul className={styles.rows} data-narrowed={isNarrowed ? '' : undefined}>
        {rows.map((overview) => (
          <LegendRow
            key={overview.category}
            overview={overview}
            isUnread={unread.categories.includes(overview.category)}
          />
        ))}
      </ul>
      <div id={FILTERS_ID} className={styles.filters} data-open={filtersOpen}>
        <StatusSwitch />
        <MoreFilters />
      </div>
    </section>
  );
}
