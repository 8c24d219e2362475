import { distanceMeters } from '../geo/distance.ts';
import { type NearestPoint, nearestPointOnGeometry } from '../geo/segment.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/**
 * The part of an initiative nearest to `point`, in a straight line. A shape that only stands for the place says
 * nothing about how near it is: then its marker counts.
 */
export function nearestPart(
  point: LngLat,
  { geometry, location }: Pick<LocatedInitiative, 'geometry' | 'location'>,
): NearestPoint {
  const nearest = location.shape.kind === 'place' ? nearestPointOnGeometry(point, geometry) : null;
  return nearest ?? { point: location.point, distanceMeters: distanceMeters(point, location.point) };
}
