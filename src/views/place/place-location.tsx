import { AccuracyPicture } from './accuracy-picture.tsx';
import styles from './place-location.module.css';
import { PlaceSection } from './place-section.tsx';
import { distanceMeters } from '../../domain/geo/distance.ts';
import { accuracyClassOf } from '../../domain/place/accuracy-class-of.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative, Unlocated } from '../../schema/initiative.ts';
import { useAtlas } from '../../state/providers.tsx';

/** Markers nearer than this hide each other at every zoom. */
const SAME_SPOT_METERS = 15;

/** Which other entries are drawn at the same spot: the map can only push their markers apart. */
function SameSpot({ initiative }: { initiative: LocatedInitiative }) {
  const { t, pick } = useTexts();
  const { initiatives } = useAtlas();
  const names = initiatives
    .filter(isLocated)
    .filter(
      (other) =>
        other !== initiative &&
        distanceMeters(other.location.point, initiative.location.point) < SAME_SPOT_METERS,
    )
    .map(({ name }) => pick(name));
  if (names.length === 0) return null;
  return <p className={styles.text}>{t('place.sameSpot', { names: names.join(t('content.separator')) })}</p>;
}

/** How well the position is known, how it was found, and what the drawn shape is. */
export function PlaceAccuracy({ initiative }: { initiative: LocatedInitiative }) {
  const { accuracyMeters, extentMeters, method, shape } = initiative.location;
  const { t, pick, format } = useTexts();
  return (
    <PlaceSection title={t('place.accuracy', { distance: format.distance(accuracyMeters) })}>
      <div className={styles.accuracy}>
        <AccuracyPicture meters={accuracyMeters} />
        <div>
          {extentMeters === null ? (
            <p className={styles.text}>{t(`place.accuracyClass.${accuracyClassOf(accuracyMeters)}`)}</p>
          ) : (
            <p className={styles.text}>
              {t('place.extent', {
                accuracy: format.distance(accuracyMeters),
                extent: format.distance(extentMeters),
              })}
            </p>
          )}
          <SameSpot initiative={initiative} />
          <p className={styles.secondary}>{pick(method)}</p>
          {shape.kind === 'stand-in' && (
            <p className={styles.secondary}>{t('place.standIn', { what: pick(shape.what) })}</p>
          )}
        </div>
      </div>
    </PlaceSection>
  );
}

/** Why there is nothing on the map. */
export function PlaceUnlocated({ unlocated }: { unlocated: Unlocated }) {
  const { t, pick } = useTexts();
  return (
    <PlaceSection title={t('place.unlocated')}>
      <p className={styles.text}>
        <strong>{t(`place.unlocatedReason.${unlocated.reason}`)}</strong>
      </p>
      <p className={styles.text}>{pick(unlocated.explanation)}</p>
    </PlaceSection>
  );
}
