import { isPointInGeometry } from '../geo/polygon.ts';
import { nearestPointOnGeometry } from '../geo/segment.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The sub-district or town a point lies in; null outside the district. */
export function subdistrictOf(
  point: LngLat,
  subdistricts: readonly SubdistrictFeature[],
): SubdistrictFeature | null {
  return subdistricts.find(({ geometry }) => isPointInGeometry(point, geometry)) ?? null;
}

/**
 * How far an inner border may be off, in metres: the block of 天目里, which Gudang renews, falls 95 m outside it by the
 * borders of OpenStreetMap.
 */
const BORDER_ERROR_METERS = 100;

/** The sub-districts a point may lie in, by the error of their borders, the nearest first. */
export function subdistrictsAbout(
  point: LngLat,
  subdistricts: readonly SubdistrictFeature[],
): readonly SubdistrictFeature[] {
  return subdistricts
    .map((subdistrict) => ({
      subdistrict,
      meters: nearestPointOnGeometry(point, subdistrict.geometry)?.distanceMeters ?? Infinity,
    }))
    .filter(({ meters }) => meters < BORDER_ERROR_METERS)
    .sort((a, b) => a.meters - b.meters)
    .map(({ subdistrict }) => subdistrict);
}
