import { PlaceSection } from './place-section.tsx';
import styles from './place-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';

/** What it is, in our own words. */
export function PlaceSummary({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  return (
    <PlaceSection title={t('place.summary')}>
      <p className={styles.summary}>{pick(initiative.summary)}</p>
    </PlaceSection>
  );
}
