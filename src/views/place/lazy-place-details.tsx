import { PlaceSummary } from './place-summary.tsx';
import styles from './place-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { createLazyPart, useLazyPart } from '../../ui/lazy-part.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

export const placeDetails = createLazyPart(async () => (await import('./place-details.tsx')).PlaceDetails);

/** The details of a place; until they are fetched its summary, and where they cannot be, a sentence that says so. */
export function LazyPlaceDetails({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  const { part: PlaceDetails, failures, retry } = useLazyPart(placeDetails);
  if (PlaceDetails !== null) return <PlaceDetails initiative={initiative} />;
  const again = [{ label: t('app.retry'), onPress: retry }];
  return (
    <>
      <PlaceSummary initiative={initiative} />
      {failures > 0 && (
        <div role="status" className={styles.missing}>
          <NoticeLine text={t('place.detailsMissing')} actions={again} />
        </div>
      )}
    </>
  );
}
