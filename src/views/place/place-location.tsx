import { AccuracyPicture } from './accuracy-picture.tsx';
import styles from './place-location.module.css';
import { PlaceSection } from './place-section.tsx';
import { accuracyClassOf } from '../../domain/place/accuracy-class-of.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Location, Unlocated } from '../../schema/initiative.ts';

/** How well the position is known, how it was found, and what the drawn shape is. */
export function PlaceAccuracy({
  location: { accuracyMeters, extentMeters, method, shape },
}: {
  location: Location;
}) {
  const { t, pick, format } = useTexts();
  return (
    <PlaceSection title={t('place.accuracy', { distance: format.distance(accuracyMeters) })}>
      <div className={styles.accuracy}>
        <AccuracyPicture meters={accuracyMeters} />
        <div>
          <p className={styles.text}>{t(`place.accuracyClass.${accuracyClassOf(accuracyMeters)}`)}</p>
          {extentMeters !== null && (
            <p className={styles.text}>
              {t('place.extent', {
                accuracy: format.distance(accuracyMeters),
                extent: format.distance(extentMeters),
              })}
            </p>
          )}
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
