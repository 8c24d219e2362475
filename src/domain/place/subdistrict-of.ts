import { boxesMeet, boxOf } from '../geo/bounds.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { positionsOf } from '../geo/geometry-parts.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { Box } from '../geo/position.ts';
import { nearestPointOnGeometry } from '../geo/segment.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

const boxes = new WeakMap<SubdistrictFeature, Box>();

/** The box around a sub-district, made once: its border has hundreds of corners, and each place is asked of each. */
function boxAround(subdistrict: SubdistrictFeature): Box {
  const known = boxes.get(subdistrict) ?? boxOf(positionsOf(subdistrict.geometry));
  boxes.set(subdistrict, known);
  return known;
}

/** Whether the point may lie within so many metres of the sub-district. */
function isNearBox([lng, lat]: LngLat, subdistrict: SubdistrictFeature, meters: number): boolean {
  const scale = metersPerDegree(lat);
  const [x, y] = [meters / scale.lng, meters / scale.lat];
  return boxesMeet(boxAround(subdistrict), [lng - x, lat - y, lng + x, lat + y]);
}

/** The sub-district or town a point lies in; null outside the district. */
export function subdistrictOf(
  point: LngLat,
  subdistricts: readonly SubdistrictFeature[],
): SubdistrictFeature | null {
  const holds = (each: SubdistrictFeature) =>
    isNearBox(point, each, 0) && isPointInGeometry(point, each.geometry);
  return subdistricts.find(holds) ?? null;
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
  return (
    subdistricts
      // Twice as far, so that the rounding of a box leaves none out that is within the error.
      .filter((subdistrict) => isNearBox(point, subdistrict, 2 * BORDER_ERROR_METERS))
      .map((subdistrict) => ({
        subdistrict,
        meters: nearestPointOnGeometry(point, subdistrict.geometry)?.distanceMeters ?? Infinity,
      }))
      .filter(({ meters }) => meters < BORDER_ERROR_METERS)
      .sort((a, b) => a.meters - b.meters)
      .map(({ subdistrict }) => subdistrict)
  );
}
