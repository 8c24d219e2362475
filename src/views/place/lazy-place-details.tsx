import styles from './place-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

function MissingDetails({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="status" className={styles.missing}>
      <NoticeLine text={t('place.detailsMissing')} actions={[{ label: t('app.retry'), onPress: onRetry }]} />
    </div>
  );
}

export const placeDetails = createLazyPart(async () => (await import('./place-details.tsx')).PlaceDetails);

/** The details of a place; says so when they cannot be fetched. */
export const LazyPlaceDetails = lazyComponent(placeDetails, MissingDetails);
