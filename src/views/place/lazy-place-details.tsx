import { use, useReducer } from 'react';
import { forgetPlaceDetails, loadPlaceDetails } from './load-place-details.ts';
import styles from './place-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Suspends until the details are there; says so when they cannot be fetched. */
export function LazyPlaceDetails({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  const [, loadAgain] = useReducer((count: number) => count + 1, 0);
  const render = use(loadPlaceDetails());
  if (render !== null) return render(initiative);
  const retry = () => {
    forgetPlaceDetails();
    loadAgain();
  };
  return (
    <div className={styles.missing}>
      <NoticeLine text={t('place.detailsMissing')} actions={[{ label: t('app.retry'), onPress: retry }]} />
    </div>
  );
}
