import { MapAppLinks } from './map-app-links.tsx';
import styles from './place-maps.module.css';
import { PlaceSection } from './place-section.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';

/** The place in other maps, and what is taken along there. */
export function PlaceMaps({ initiative }: { initiative: LocatedInitiative }) {
  const { t } = useTexts();
  return (
    <PlaceSection title={t('place.maps')}>
      <p className={styles.note}>{t('place.mapsNote')}</p>
      <MapAppLinks initiative={initiative} />
    </PlaceSection>
  );
}
