import { useState } from 'react';
import styles from './explore-view.module.css';
import { InitiativeList } from './initiative-list.tsx';
import { Legend } from './legend.tsx';
import { ListingFoot } from './listing-foot.tsx';
import { LazyFoundPlace } from './search/lazy-found-place.tsx';
import { SearchField } from './search/search-field.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';
import { useListing } from '../../state/use-listing.ts';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { SCROLLER_ATTRIBUTE } from '../../ui/use-nearness.ts';

/** The whole programme: what there is, where, and how far it is. */
export function ExploreView() {
  const { t, format } = useTexts();
  const { initiatives, unread } = useAtlas();
  const listing = useListing();
  /** Of consequence on narrow screens only: elsewhere the filters are always there. */
  const [filtersOpen, setFiltersOpen] = useState(false);
  return (
    <PanelScroller {...SCROLLER_ATTRIBUTE}>
      <div className={styles.head}>
        <PanelTitle>{t('app.title')}</PanelTitle>
        <p className={styles.scope}>
          {unread.categories.length === 0
            ? t('explore.scope', { count: initiatives.length })
            : t('explore.scopeUnread', {
                count: initiatives.length,
                categories: format.list(
                  unread.categories.map((category) => t(`content.category.${category}`)),
                ),
              })}
        </p>
      </div>
      <div className={styles.search}>
        <SearchField />
      </div>
      <LazyFoundPlace />
      <Legend filtersOpen={filtersOpen} />
      <InitiativeList
        listing={listing}
        filtersOpen={filtersOpen}
        onToggleFilters={() => setFiltersOpen(!filtersOpen)}
      />
      <ListingFoot listing={listing} />
    </PanelScroller>
  );
}
