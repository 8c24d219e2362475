import { distanceMeters } from '../../src/domain/geo/distance-meters.ts';
import { nearestPointOnGeometry } from '../../src/domain/geo/nearest-point.ts';
import type { Geometry } from '../../src/schema/geometry.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import type { Position } from '../geometry/position.ts';

/** How far beyond its outline the gazetteer knows the neighbours. */
const MARGIN_METERS = 1000;
/** Side of the squares that are judged once, in degrees: the margin is right to about 50 m. */
const CELL_DEGREES = 0.0005;

/** Whether a position lies in the district or within the margin around it. */
export function createNearDistrict(district: Geometry): (position: Position) => boolean {
  const cells = new Map<string, boolean>();
  return ([lng, lat]) => {
    const column = Math.round(lng / CELL_DEGREES);
    const row = Math.round(lat / CELL_DEGREES);
    const key = `${column} ${row}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const point = lngLat(column * CELL_DEGREES, row * CELL_DEGREES);
    const nearest = nearestPointOnGeometry(point, district);
    const near = nearest !== null && distanceMeters(point, nearest.point) <= MARGIN_METERS;
    cells.set(key, near);
    return near;
  };
}
