import { focusList } from './focus-list.ts';
import styles from './listing-foot.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { type Listing } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';

/** What the map cannot show is said, and one press away; so is what the list leaves out. */
export function ListingFoot({ listing }: { listing: Listing }) {
  const { t } = useTexts();
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const toggleOnlyInView = useAppStore((state) => state.toggleOnlyInView);
  const { located, unlocated, outOfView } = listing;
  if (located.length === 0) return null;
  if (outOfView > 0) {
    return (
      <p className={styles.foot}>
        {t('explore.footOutOfView', { count: outOfView })}{' '}
        <Button kind="text" onClick={toggleOnlyInView}>
          {t('explore.footListAll')}
        </Button>
      </p>
    );
  }
  if (unlocated.length === 0) return null;
  return (
    <p className={styles.foot}>
      {t('explore.foot', { count: unlocated.length })}{' '}
      <Button
        kind="text"
        onClick={() => {
          toggleFacet('located', 'unlocated');
          focusList();
        }}
      >
        {t('explore.footLink')}
      </Button>
    </p>
  );
}
