import { focusList } from './focus-list.ts';
import styles from './listing-foot.module.css';
import { listUnlocated } from '../../domain/filter/visibility.ts';
import type { Listing } from '../../schema/listing.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { useVisibility } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';

/** What the map cannot show is said, and one press away. */
export function ListingFoot() {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  const visibility = useVisibility();
  const kind = useAppStore((state) => state.listing.kind);
  const openListing = useAppStore((state) => state.openListing);
  const open = (listing: Listing) => {
    openListing(listing);
    focusList();
  };
  if (kind === 'unlocated') {
    return (
      <p className={styles.foot}>
        <Button kind="text" onClick={() => open({ kind: 'mapped' })}>
          {t('explore.backToMapped')}
        </Button>
      </p>
    );
  }
  const { length: count } = listUnlocated(initiatives, { visibility, category: null });
  return (
    <p className={styles.foot}>
      {t('explore.foot', { count })}{' '}
      <Button kind="text" onClick={() => open({ kind: 'unlocated', category: null })}>
        {t('explore.footLink')}
      </Button>
    </p>
  );
}
