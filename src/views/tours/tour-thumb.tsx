import styles from './tour-thumb.module.css';
import { boxOf } from '../../domain/geo/bounds.ts';
import { metersPerDegree } from '../../domain/geo/ellipsoid.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Of the picture, in its own units. */
const SIDE = 100;
const MARGIN = 9;

/** Places a tour in the square, as large as it goes, north up. */
function projection({ legs }: KnownTour): (point: LngLat) => readonly [number, number] {
  const all = legs.legs.flatMap(({ parts }) => parts.flatMap(({ line }) => line));
  const [west, south, east, north] = boxOf(all);
  const scale = metersPerDegree((south + north) / 2);
  const [width, height] = [(east - west) * scale.lng, (north - south) * scale.lat];
  const unit = (SIDE - 2 * MARGIN) / Math.max(width, height, 1);
  return ([lng, lat]) => [
    SIDE / 2 + (lng - (west + east) / 2) * scale.lng * unit,
    SIDE / 2 - (lat - (south + north) / 2) * scale.lat * unit,
  ];
}

/** The line of a tour and its stops: decoration beside the words. */
export function TourThumb({ known }: { known: KnownTour }) {
  const place = projection(known);
  const pathOf = (line: readonly LngLat[]) =>
    `M${line
      .map((point) =>
        place(point)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}`;
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} className={styles.thumb} aria-hidden="true" focusable="false">
      {known.legs.legs.flatMap(({ parts }, leg) =>
        parts.map(({ kind, line }, part) => (
          <path key={`${leg}/${part}`} d={pathOf(line)} className={styles[kind]} />
        )),
      )}
      {known.legs.stops.map(({ point }, index) => {
        const [x, y] = place(point);
        return <circle key={index} cx={x} cy={y} r={3.2} className={styles.stop} />;
      })}
    </svg>
  );
}
