import { distanceMeters } from '../geo/distance-meters.ts';
import { nearestPointOnGeometry } from '../geo/nearest-point.ts';
import { isLocated } from './is-located.ts';
import type { Initiative, LocatedInitiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

export type NearbyInitiative = Readonly<{
  initiative: LocatedInitiative;
  /** In a straight line to the nearest part of it. */
  distanceMeters: number;
}>;

/** The located initiatives within a straight line of `radiusMeters`, nearest first. */
export function nearbyInitiatives(
  point: LngLat,
  { initiatives, radiusMeters }: { initiatives: readonly Initiative[]; radiusMeters: number },
): readonly NearbyInitiative[] {
  return initiatives
    .filter(isLocated)
    .map((initiative) => ({ initiative, distanceMeters: distanceToInitiative(point, initiative) }))
    .filter((nearby) => nearby.distanceMeters <= radiusMeters)
    .sort((a, b) => a.distanceMeters - b.distanceMeters);
}

/** A shape that only stands for the place says nothing about how near it is: then the marker counts. */
function distanceToInitiative(point: LngLat, { geometry, location }: LocatedInitiative): number {
  const nearest = location.shape.kind === 'place' ? nearestPointOnGeometry(point, geometry) : null;
  return nearest?.distanceMeters ?? distanceMeters(point, location.point);
}
