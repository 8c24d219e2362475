import styles from './analyse-view.module.css';
import { useCategoryCounts } from './use-category-counts.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { FACETS } from '../../schema/facets.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { Marker } from '../../ui/marker.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

const MARKER_SIZE = 16;

/** Which categories are counted; the other filters of Explore count too, and are told. */
export function Counted() {
  const { t, format } = useTexts();
  const facets = useAppStore((state) => state.facets);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const clearFacets = useAppStore((state) => state.clearFacets);
  const counts = useCategoryCounts();
  const hasFurther = FACETS.some((facet) => facet !== 'category' && facets[facet].length > 0);
  return (
    <div className={styles.counted}>
      <ToggleChips
        title={t('analyse.categories')}
        chips={CATEGORIES.map((category) => ({
          value: category,
          picture: <Marker picture={themedMarker(category, 'open')} size={MARKER_SIZE} />,
          text: t(`content.category.${category}`),
          count: format.number(counts.get(category) ?? 0),
          chosen: facets.category.includes(category),
          empty: (counts.get(category) ?? 0) === 0,
        }))}
        onToggle={(category) => {
          toggleFacet('category', category);
        }}
      />
      {hasFurther && (
        <p className={styles.further}>
          {t('analyse.further')}{' '}
          <Button
            kind="text"
            onClick={() => {
              clearFacets();
            }}
          >
            {t('analyse.clear')}
          </Button>
        </p>
      )}
    </div>
  );
}
