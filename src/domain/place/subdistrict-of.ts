import { isPointInGeometry } from '../geo/polygon.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The sub-district or town a point lies in; null outside the district. */
export function subdistrictOf(
  point: LngLat,
  subdistricts: readonly SubdistrictFeature[],
): SubdistrictFeature | null {
  return subdistricts.find(({ geometry }) => isPointInGeometry(point, geometry)) ?? null;
}
