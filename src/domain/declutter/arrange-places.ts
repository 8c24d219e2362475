import type { LngLat } from '../../schema/lng-lat.ts';
import { groupByPoint, type PointGroup } from './group-by-point.ts';
import { pushApart } from './push-apart.ts';
import { fromWorldPixels, toWorldPixels } from '../geo/mercator.ts';

/** From this zoom on every place has its own marker; before, those of one coordinate share one. */
const SPREAD_ZOOM = 12;
/** Below the least zoom of the map. */
const FIRST_STEP_ZOOM = 9;
/** Beyond this the arrangement stays as it is: only places of one coordinate still touch there. */
const LAST_STEP_ZOOM = 18;
/** Four by four markers, some 110 pixels wide: those of a larger crowd would stand too far from their places. */
const MAX_CROWD = 16;

type Place = Readonly<{ point: LngLat; rank: number }>;

export type ArrangedPlace<T> = Readonly<{
  place: T;
  /** Where the marker stands; the same for all of one coordinate while they share a marker. */
  at: LngLat;
  /** True once the marker is so far off that a line must lead back to the true point. */
  needsLeader: boolean;
}>;

/** The zoom an arrangement is made for: it holds from there to the next half zoom. */
export function arrangementZoom(zoom: number): number {
  return Math.min(Math.max(Math.floor(zoom * 2) / 2, FIRST_STEP_ZOOM), LAST_STEP_ZOOM);
}

/** Who shares a marker at a zoom: far out all of one coordinate, close by nobody. */
export function groupPlaces<T extends Place>(places: readonly T[], zoom: number): PointGroup<T>[] {
  return zoom < SPREAD_ZOOM ? groupByPoint(places) : places.map((lead) => ({ lead, others: [] }));
}

/**
 * Decides where markers stand at a zoom (see `arrangementZoom`): pushed apart until none touch.
 * @param radiusPixels Radius of a marker, casing included.
 */
export function arrangePlaces<T extends Place>(
  places: readonly T[],
  { zoom, radiusPixels }: Readonly<{ zoom: number; radiusPixels: number }>,
): ArrangedPlace<T>[] {
  const groups = groupPlaces(places, zoom);
  const points = groups.map(({ lead }) => toWorldPixels(lead.point, zoom));
  const moved = pushApart(points, { minDistancePixels: radiusPixels * 2, maxCrowd: MAX_CROWD });
  return groups.flatMap(({ lead, others }, index) => {
    const from = points[index];
    const to = moved[index];
    const stays = from === undefined || to === undefined || from === to;
    const at = stays ? lead.point : fromWorldPixels(to, zoom);
    const needsLeader = !stays && Math.hypot(to.x - from.x, to.y - from.y) > radiusPixels * 0.75;
    return [lead, ...others].map((place) => ({ place, at, needsLeader }));
  });
}
