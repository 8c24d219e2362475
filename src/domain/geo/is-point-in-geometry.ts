import { geometryParts, type PolygonRings } from './geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Whether a polygon covers the point; never true for points and lines. Undecided exactly on an edge. */
export function isPointInGeometry(point: LngLat, geometry: Geometry): boolean {
  return geometryParts(geometry).polygons.some((rings) => isPointInRings(point, rings));
}

/** Even–odd rule over all rings, so that holes count as outside. */
function isPointInRings(point: LngLat, rings: PolygonRings): boolean {
  return rings.reduce((inside, ring) => inside !== isPointInRing(point, ring), false);
}

function isPointInRing([lng, lat]: LngLat, ring: readonly LngLat[]): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous !== undefined && current[1] > lat !== previous[1] > lat) {
      const share = (lat - current[1]) / (previous[1] - current[1]);
      if (lng < current[0] + share * (previous[0] - current[0])) inside = !inside;
    }
    previous = current;
  }
  return inside;
}
