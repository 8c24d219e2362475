import styles from './place-metro.module.css';
import { PlaceSection } from './place-section.tsx';
import { type NearbyStation, nearestStations } from '../../domain/place/nearest-stations.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

const MOST_STATIONS = 3;
/** Beyond this only the nearest one is of interest. */
const NEAR_METERS = 2500;

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

/** Those one can ride from today, and one being built where that is nearer than all of them. */
function shownStations(point: LngLat, stations: readonly MetroStationFeature[]): readonly NearbyStation[] {
  const withStatus = (status: MetroStationFeature['properties']['status']) =>
    stations.filter(({ properties }) => properties.status === status);
  const rideable = nearestStations(point, { stations: withStatus('operating'), count: MOST_STATIONS });
  const opening = nearestStations(point, { stations: withStatus('under-construction'), count: 1 });
  const nearestMeters = rideable[0]?.distanceMeters ?? Infinity;
  return [
    ...opening.filter(({ distanceMeters }) => distanceMeters < Math.min(nearestMeters, NEAR_METERS)),
    ...rideable.filter(({ distanceMeters }, index) => index === 0 || distanceMeters <= NEAR_METERS),
  ];
}

/** To the view that knows the ways: what is within a walk of here, stations and all. */
function ReachButton({ point }: { point: LngLat }) {
  const { t } = useTexts();
  const placeOrigin = useAppStore((state) => state.placeOrigin);
  const openView = useAppStore((state) => state.openView);
  return (
    <Button
      kind="text"
      className={styles.reach}
      onClick={() => {
        placeOrigin('a', point, 'reveal');
        openView('nearby');
      }}
    >
      {t('place.reachFromHere')}
    </Button>
  );
}

/** The nearest stations, as the crow flies. */
export function PlaceMetro({ point }: { point: LngLat }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const atlas = useAtlas();
  const stations = shownStations(point, atlas.stations);
  if (stations.length === 0 && !atlas.unread.stations) return null;
  return (
    <PlaceSection title={t('place.metro')} note={t('place.metroNote')}>
      {atlas.unread.stations && <p>{t('place.metroUnread')}</p>}
      <ul>
        {stations.map(({ station: { id, properties }, distanceMeters }) => (
          <li key={id} className={styles.station}>
            <span>
              <span className={styles.name}>
                {t('place.metroName', { station: pick({ zh: properties.name, en: properties.name_en }) })}
              </span>{' '}
              <span className={styles.lines}>{linesOf(texts, properties)}</span>
            </span>
            <span className={styles.distance}>{format.distance(distanceMeters)}</span>
          </li>
        ))}
      </ul>
      <ReachButton point={point} />
    </PlaceSection>
  );
}
