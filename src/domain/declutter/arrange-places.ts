import type { LngLat } from '../../schema/lng-lat.ts';
import { groupByPoint } from './group-by-point.ts';
import { pushApart } from './push-apart.ts';
import { fromWorldPixels, toWorldPixels } from './world-pixels.ts';

/** From this zoom on every place is shown as itself. */
export const SPREAD_ZOOM = 12;
/** Beyond this the arrangement stays as it is: only places of one coordinate still touch there. */
const LAST_STEP_ZOOM = 18;
const MAX_CROWD = 16;

type Place = Readonly<{ point: LngLat; rank: number }>;

export type ArrangedPlace<T> = Readonly<{
  place: T;
  /** Where the marker stands. */
  at: LngLat;
  /** How many places of the same coordinate it stands for besides itself. */
  others: number;
  /** True once the marker is so far off that a line must lead back to the true point. */
  needsLeader: boolean;
}>;

/** The zoom an arrangement is made for: it holds from there to the next half zoom. */
export function arrangementZoom(zoom: number): number {
  if (zoom < SPREAD_ZOOM) return 0;
  return Math.min(Math.floor(zoom * 2) / 2, LAST_STEP_ZOOM);
}

function spread<T extends Place>(
  places: readonly T[],
  zoom: number,
  radiusPixels: number,
): ArrangedPlace<T>[] {
  const points = places.map(({ point }) => toWorldPixels(point, zoom));
  const moved = pushApart(points, { minDistancePixels: radiusPixels * 2, maxCrowd: MAX_CROWD });
  return places.map((place, index) => {
    const from = points[index];
    const to = moved[index];
    if (from === undefined || to === undefined || from === to) {
      return { place, at: place.point, others: 0, needsLeader: false };
    }
    const offset = Math.hypot(to.x - from.x, to.y - from.y);
    return { place, at: fromWorldPixels(to, zoom), others: 0, needsLeader: offset > radiusPixels * 0.75 };
  });
}

/**
 * Decides where markers stand at a zoom (see `arrangementZoom`): below `SPREAD_ZOOM` one marker per coordinate,
 * from there pushed apart until none touch.
 * @param radiusPixels Radius of a marker, casing included.
 */
export function arrangePlaces<T extends Place>(
  places: readonly T[],
  { zoom, radiusPixels }: Readonly<{ zoom: number; radiusPixels: number }>,
): ArrangedPlace<T>[] {
  if (zoom >= SPREAD_ZOOM) return spread(places, zoom, radiusPixels);
  return groupByPoint(places).map(({ lead, others }) => ({
    place: lead,
    at: lead.point,
    others: others.length,
    needsLeader: false,
  }));
}
