import { isLocated } from './is-located.ts';
import { nearestPart } from './nearest-part.ts';
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
    .map((initiative) => ({ initiative, distanceMeters: nearestPart(point, initiative).distanceMeters }))
    .filter((nearby) => nearby.distanceMeters <= radiusMeters)
    .sort((a, b) => a.distanceMeters - b.distanceMeters);
}
