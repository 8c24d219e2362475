import styles from './place-metro.module.css';
import { PlaceSection } from './place-section.tsx';
import type { Atlas } from '../../data/atlas.ts';
import { type NearbyStation, nearestStations } from '../../domain/place/nearest-stations.ts';
import { type WalkFromMetro, walksFromMetro } from '../../domain/place/walks-from-metro.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MetroStationFeature, StationWalk } from '../../schema/metro-station.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

const STATIONS_FILE = 'base/metro-stations.geojson';
/** A station under construction is of interest up to here. */
const NEAR_METERS = 2500;
/** A shorter walk is none. */
const HERE_METERS = 50;

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
    .map(({ key, refs }) => t(key, { count: refs.length, lines: refs.join(t('content.separator')) }))
    .join(' · ');
}

function timeText({ t }: Texts, { minutes, meters, range }: StationWalk): string {
  if (meters < HERE_METERS) return t('place.metroHere');
  if (range === null || range.from === range.to) return t('place.metroWalk', { count: minutes });
  const { from, to } = range;
  return to === null ? t('place.metroWalkOpen', { count: from }) : t('place.metroWalkAbout', { from, to });
}

function stepsText({ t }: Texts, { steps, stepFreeMinutes }: StationWalk): string {
  if (!steps) return t('place.metroNoSteps');
  return stepFreeMinutes === null
    ? t('place.metroStepsOnly')
    : t('place.metroSteps', { count: stepFreeMinutes });
}

function stationName({ t, pick }: Texts, { properties }: MetroStationFeature, exit: string | null): string {
  const station = pick({ zh: properties.name, en: properties.name_en });
  return exit === null ? t('place.metroName', { station }) : t('place.metroExit', { station, exit });
}

type RowProps = Readonly<{
  station: MetroStationFeature;
  exit: string | null;
  measure: string;
  detail: string | null;
}>;

function StationRow({ station, exit, measure, detail }: RowProps) {
  const texts = useTexts();
  return (
    <li className={styles.station}>
      <span>
        <span className={styles.name}>{stationName(texts, station, exit)}</span>
        {' · '}
        <span className={styles.lines}>{linesOf(texts, station.properties)}</span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.distance}>{measure}</span>
    </li>
  );
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

function WalkRow({ station, walk }: WalkFromMetro) {
  const texts = useTexts();
  const isHere = walk.meters < HERE_METERS;
  const detail = `${texts.format.distance(walk.meters)} · ${stepsText(texts, walk)}`;
  return (
    <StationRow
      station={station}
      exit={walk.exit}
      measure={timeText(texts, walk)}
      detail={isHere ? null : detail}
    />
  );
}

function StraightRow({ station, distanceMeters }: NearbyStation) {
  const { t, format } = useTexts();
  const measure = t('place.metroStraight', { distance: format.distance(distanceMeters) });
  return <StationRow station={station} exit={null} measure={measure} detail={null} />;
}

/** Of the stations with this status the nearest, as the crow flies. */
function nearestWith(
  status: MetroStationFeature['properties']['status'],
  { stations }: Atlas,
  point: LngLat,
): readonly NearbyStation[] {
  const candidates = stations.filter(({ properties }) => properties.status === status);
  return nearestStations(point, { stations: candidates, count: 1 });
}

/** How one comes to a place from the metro: on foot as the network has it, from the exits that are mapped. */
export function PlaceMetro({ initiative: { id, location } }: { initiative: LocatedInitiative }) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const { point } = location;
  const walks = walksFromMetro(atlas.stations).get(id) ?? [];
  const nearestMeters = Math.min(NEAR_METERS, walks[0]?.walk.meters ?? Infinity);
  const opening = nearestWith('under-construction', atlas, point).filter(
    ({ distanceMeters }) => distanceMeters < nearestMeters,
  );
  const far = walks.length > 0 ? [] : nearestWith('operating', atlas, point);
  // Where a station was left out, that none is near is not known.
  const isIncomplete = atlas.unread.stations || atlas.notices.some(({ file }) => file === STATIONS_FILE);
  if (walks.length + opening.length + far.length === 0 && !isIncomplete) return null;
  return (
    <PlaceSection title={t('place.metro')} note={walks.length === 0 ? null : t('place.metroNote')}>
      {isIncomplete && <p>{t('place.metroUnread')}</p>}
      {far.length > 0 && !isIncomplete && <p>{t('place.metroFar')}</p>}
      <ul>
        {walks.map((row) => (
          <WalkRow key={row.station.id} {...row} />
        ))}
        {[...far, ...opening].map((row) => (
          <StraightRow key={row.station.id} {...row} />
        ))}
      </ul>
      {walks.length > 0 && <p className={styles.lines}>{t('place.metroKerbs')}</p>}
      <ReachButton point={point} />
    </PlaceSection>
  );
}
