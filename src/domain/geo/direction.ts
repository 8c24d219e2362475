import { metersPerDegree, RADIANS_PER_DEGREE } from './ellipsoid.ts';
import type { Position } from './position.ts';

/** The eight winds, clockwise from north. */
export const COMPASS_WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassWind = (typeof COMPASS_WINDS)[number];

/** Direction of the start of the great circle, in degrees clockwise from north, 0 ≤ result < 360. */
export function bearingDegrees(from: Position, to: Position): number {
  const lngDifference = (to[0] - from[0]) * RADIANS_PER_DEGREE;
  const fromLat = from[1] * RADIANS_PER_DEGREE;
  const toLat = to[1] * RADIANS_PER_DEGREE;
  const east = Math.sin(lngDifference) * Math.cos(toLat);
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(lngDifference);
  const degrees = Math.atan2(east, north) / RADIANS_PER_DEGREE;
  return (degrees + 360) % 360;
}

/** The wind nearest to a bearing; any number of degrees, also negative. */
export function compassWind(degrees: number): CompassWind {
  const step = 360 / COMPASS_WINDS.length;
  const index = Math.round((((degrees % 360) + 360) % 360) / step) % COMPASS_WINDS.length;
  return COMPASS_WINDS[index] ?? 'n';
}

/** `count` points all round a position, `meters` away, counter-clockwise from the east. For some kilometres at most. */
export function pointsAround([lng, lat]: Position, meters: number, count: number): readonly Position[] {
  const scale = metersPerDegree(lat);
  return Array.from({ length: count }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / count;
    return [lng + (Math.cos(angle) * meters) / scale.lng, lat + (Math.sin(angle) * meters) / scale.lat];
  });
}
