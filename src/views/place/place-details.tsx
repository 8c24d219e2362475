import { PlaceFacts } from './place-facts.tsx';
import { PlaceFoot } from './place-foot.tsx';
import { PlaceKeep } from './place-keep.tsx';
import { PlaceAccuracy, PlaceUnlocated } from './place-location.tsx';
import { PlaceMaps } from './place-maps.tsx';
import { PlaceMetro } from './place-metro.tsx';
import { PlaceRelated } from './place-related.tsx';
import { PlaceSection } from './place-section.tsx';
import styles from './place-view.module.css';
import { isLocated } from '../../domain/place/is-located.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';

/** What follows the first glance: the evidence, the surroundings, and what can be done. */
export function PlaceDetails({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  const { unlocated, remark } = initiative;
  return (
    <>
      <PlaceFacts facts={initiative.facts} />
      {isLocated(initiative) && <PlaceMetro point={initiative.location.point} />}
      {isLocated(initiative) && <PlaceAccuracy location={initiative.location} />}
      {unlocated !== null && <PlaceUnlocated unlocated={unlocated} />}
      {remark !== null && (
        <PlaceSection title={t('place.remark')}>
          <p className={styles.remark}>{pick(remark)}</p>
        </PlaceSection>
      )}
      <PlaceRelated initiative={initiative} />
      {isLocated(initiative) && <PlaceMaps initiative={initiative} />}
      <PlaceKeep initiative={initiative} />
      {isLocated(initiative) && <PlaceFoot initiative={initiative} />}
    </>
  );
}
