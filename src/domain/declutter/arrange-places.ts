import type { LngLat } from '../../schema/lng-lat.ts';
import { groupByPoint, type PointGroup } from './group-by-point.ts';
import { pushApart } from './push-apart.ts';
import { fromWorldPixels, toWorldPixels } from './world-pixels.ts';

/** From this zoom on every place has its own marker; before, those of one coordinate share one. */
export const SPREAD_ZOOM = 12;
const FIRST_STEP_ZOOM = 9;
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
  return Math.min(Math.max(Math.floor(zoom * 2) / 2, FIRST_STEP_ZOOM), LAST_STEP_ZOOM);
}

function group<T extends Place>(places: readonly T[], zoom: number): PointGroup<T>[] {
  return zoom < SPREAD_ZOOM ? groupByPoint(places) : places.map((lead) => ({ lead, others: [] }));
}

/**
 * Decides where markers stand at a zoom (see `arrangementZoom`): far out one per coordinate, and everywhere pushed
 * apart until none touch.
 * @param radiusPixels Radius of a marker, casing included.
 */
export function arrangePlaces<T extends Place>(
  places: readonly T[],
  { zoom, radiusPixels }: Readonly<{ zoom: number; radiusPixels: number }>,
): ArrangedPlace<T>[] {
  const groups = group(places, zoom);
  const points = groups.map(({ lead }) => toWorldPixels(lead.point, zoom));
  const moved = pushApart(points, { minDistancePixels: radiusPixels * 2, maxCrowd: MAX_CROWD });
  return groups.map(({ lead, others }, index) => {
    const from = points[index];
    const to = moved[index];
    const stays = from === undefined || to === undefined || from === to;
    return {
      place: lead,
      at: stays ? lead.point : fromWorldPixels(to, zoom),
      others: others.length,
      needsLeader: !stays && Math.hypot(to.x - from.x, to.y - from.y) > radiusPixels * 0.75,
    };
  });
}
