import styles from './place-location.module.css';
import { PlaceSection } from './place-section.tsx';
import { nearestStations } from '../../domain/place/nearest-stations.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Location, Unlocated } from '../../schema/initiative.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { useAtlas } from '../../state/atlas-context.tsx';

function linesOf({ t }: Texts, { lines, linesUnderConstruction }: MetroStationFeature['properties']): string {
  const refsOf = (text: string) => text.split(',').filter((ref) => ref !== '');
  const operating = refsOf(lines);
  const building = refsOf(linesUnderConstruction);
  const groups = [
    { key: 'place.metroLines', refs: operating },
    { key: 'place.metroLinesExtended', refs: building.filter((ref) => operating.includes(ref)) },
    { key: 'place.metroLinesUnderConstruction', refs: building.filter((ref) => !operating.includes(ref)) },
  ] as const;
  return groups
    .filter(({ refs }) => refs.length > 0)
    .map(({ key, refs }) => t(key, { lines: refs.join(t('content.separator')) }))
    .join(' · ');
}

/** The nearest station one can ride from today, and how far it is as the crow flies. */
export function PlaceMetro({ point }: { point: Location['point'] }) {
  const texts = useTexts();
  const { t, language, format } = texts;
  const { stations } = useAtlas();
  const rideable = stations.filter(({ properties }) => properties.status === 'operating');
  const [nearest] = nearestStations(point, { stations: rideable, count: 1 });
  if (nearest === undefined) return null;
  const { properties } = nearest.station;
  return (
    <PlaceSection title={t('place.metro')}>
      <p className={styles.line}>
        <strong>
          {t('place.metroName', { station: language === 'zh' ? properties.name : properties.name_en })}
        </strong>
        <span className={styles.secondary}>{linesOf(texts, properties)}</span>
      </p>
      <p className={styles.secondary}>
        {t('place.metroDistance', { distance: format.distance(nearest.distanceMeters) })}
      </p>
    </PlaceSection>
  );
}

/** How well the position is known, how it was found, and what the drawn shape is. */
export function PlaceAccuracy({ location }: { location: Location }) {
  const { t, pick, format } = useTexts();
  return (
    <PlaceSection title={t('place.accuracy', { distance: format.distance(location.accuracyMeters) })}>
      <p className={styles.text}>{pick(location.method)}</p>
      {location.shape.kind === 'stand-in' && (
        <p className={styles.text}>{t('place.standIn', { what: pick(location.shape.what) })}</p>
      )}
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
