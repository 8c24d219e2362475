import { useMemo } from 'react';
import { focusList } from './focus-list.ts';
import styles from './initiative-list.module.css';
import { suggestLoosening } from '../../domain/facets/suggest-loosening.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useFacetContext } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';

/** Says which filters emptied the list, and loosens the most helpful one at a press. */
function LoosenFilters() {
  const { t, format } = useTexts();
  const { initiatives } = useAtlas();
  const context = useFacetContext();
  const facets = useAppStore((state) => state.facets);
  const clearFacets = useAppStore((state) => state.clearFacets);
  const [best] = useMemo(
    () => suggestLoosening(initiatives, facets, context),
    [initiatives, facets, context],
  );
  if (best === undefined) return t('explore.emptyAtlas');
  const names = format.list(best.facets.map((facet) => t(`explore.facet.${facet}`)));
  return (
    <>
      {t('explore.empty')}
      <Button
        kind="text"
        onClick={() => {
          clearFacets(best.facets);
          focusList();
        }}
      >
        {t('explore.loosen', { facets: names, count: best.wouldLeave })}
      </Button>
    </>
  );
}

/** In the place of a list without entries. */
export function EmptyList({ outOfView }: { outOfView: number }) {
  const { t } = useTexts();
  const toggleOnlyInView = useAppStore((state) => state.toggleOnlyInView);
  if (outOfView === 0) {
    return (
      <p className={styles.empty}>
        <LoosenFilters />
      </p>
    );
  }
  return (
    <p className={styles.empty}>
      {t('explore.emptyView')}
      <Button
        kind="text"
        onClick={() => {
          toggleOnlyInView();
          focusList();
        }}
      >
        {t('explore.leaveView', { count: outOfView })}
      </Button>
    </p>
  );
}
