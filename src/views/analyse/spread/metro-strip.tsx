import type { CSSProperties } from 'react';
import { Folded } from '../folded.tsx';
import styles from './metro-strip.module.css';
import { minutesText } from './spread-texts.ts';
import {
  lanesOf,
  LONGEST_MINUTES,
  NEAR_MINUTES,
  shareOf,
  type StripLane,
  TICKS,
  type WalkedPlace,
} from './strip-scale.ts';
import { isPointInGeometry } from '../../../domain/geo/polygon.ts';
import { themedMarker } from '../../../domain/marker/themed-marker.ts';
import { stripLevels } from '../../../domain/spread/strip-levels.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { Marker } from '../../../ui/marker.tsx';

const MARKER_PIXELS = 15;
/** The plot is at least so wide: on a wider one the signs stand further apart. */
const LEAST_WIDTH_PIXELS = 230;
const LEVEL_PIXELS = 9;
const LANE_PIXELS = 22;

function Lane({ category, places }: StripLane) {
  const { t } = useTexts();
  const hover = useAppStore((state) => state.hover);
  const levels = stripLevels(
    places.map(({ walk }) => shareOf(walk.usual) * LEAST_WIDTH_PIXELS),
    MARKER_PIXELS - 3,
  );
  const height = LANE_PIXELS + Math.max(0, ...levels) * LEVEL_PIXELS;
  return (
    <div className={styles.lane} style={{ blockSize: height }}>
      <span className={styles.category}>{t(`content.category.${category}`)}</span>
      <span className={styles.track}>
        {places.map(({ place, walk }, index) => {
          const position: CSSProperties & Record<`--${string}`, string> = {
            '--at': String(shareOf(walk.usual)),
            '--level': `${(levels[index] ?? 0) * LEVEL_PIXELS}px`,
          };
          return (
            <span
              key={place.id}
              className={styles.sign}
              style={position}
              onPointerEnter={() => {
                hover(place.site?.initiativeId ?? null);
              }}
              onPointerLeave={() => {
                hover(null);
              }}
            >
              <Marker picture={themedMarker(category, place.status ?? 'open')} size={MARKER_PIXELS} />
            </span>
          );
        })}
      </span>
    </div>
  );
}

const COLUMNS = ['place', 'category', 'area', 'station', 'minutes'] as const;

/** The same in words, for whoever does not see the plot. */
function StripTable({ places, hasStations }: { places: readonly WalkedPlace[]; hasStations: boolean }) {
  const texts = useTexts();
  const { t, pick, pickName } = texts;
  const { subdistricts } = useAtlas();
  const sorted = places.toSorted((a, b) => a.walk.usual - b.walk.usual || 0);
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.filter((column) => hasStations || column !== 'station').map((column) => (
            <th key={column} scope="col">
              {t(`analyse.strip.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ place, walk, station }) => {
          const area = subdistricts.find(({ geometry }) => isPointInGeometry(place.point, geometry));
          return (
            <tr key={place.id}>
              <th scope="row">{pick(place.name)}</th>
              <td>{place.category !== null && t(`content.category.${place.category}`)}</td>
              <td>{area === undefined ? t('analyse.nothing') : pickName(area.properties)}</td>
              {hasStations && (
                <td>{station === null ? t('analyse.nothing') : pickName(station.properties)}</td>
              )}
              <td>{minutesText(texts, walk.usual)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How far the places are from the metro on foot: one sign each, a line for each category. */
export function MetroStrip({
  places,
  hasStations,
  unmapped,
}: {
  places: readonly WalkedPlace[];
  /** Whether it is known from which station one walks. */
  hasStations: boolean;
  /** Places whose walk is not known. */
  unmapped: number;
}) {
  const { t } = useTexts();
  const near = places.filter(({ walk }) => walk.usual <= NEAR_MINUTES).length;
  const far = places.filter(({ walk }) => walk.usual > LONGEST_MINUTES).length;
  const summary = t(hasStations ? 'analyse.strip.summary' : 'analyse.walks.summary', {
    ...{ total: places.length, near, far },
  });
  const lanes = lanesOf(places);
  return (
    <>
      <p className={styles.note}>{t('analyse.strip.note')}</p>
      <div className={styles.plot} aria-hidden="true">
        <span className={styles.zone} style={{ '--share': String(shareOf(NEAR_MINUTES)) } as CSSProperties}>
          {t('analyse.strip.zone')}
        </span>
        {lanes.map((lane) => (
          <Lane key={lane.category} {...lane} />
        ))}
        <span className={styles.axis}>
          {TICKS.map((minutes) => (
            <span key={minutes} style={{ '--at': String(shareOf(minutes)) } as CSSProperties}>
              {t('analyse.strip.tick', { minutes })}
            </span>
          ))}
          <span style={{ '--at': String(shareOf(Infinity)) } as CSSProperties}>
            {t('analyse.strip.beyond')}
          </span>
        </span>
      </div>
      <p className={styles.summary}>
        {summary} {unmapped > 0 && t('analyse.walks.summaryUnmapped', { count: unmapped })}
      </p>
      <Folded title={t('analyse.strip.table')} className={styles.twin}>
        <StripTable places={places} hasStations={hasStations} />
      </Folded>
    </>
  );
}
