import { boxOf } from '../geo/bounds.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** A test whether something lies within an area: quick for what lies far from it. */
export function isWithin(area: Geometry): (place: Readonly<{ point: LngLat }>) => boolean {
  const [west, south, east, north] = boxOf(geometryParts(area).polygons.flat(2));
  return ({ point }) => {
    const [lng, lat] = point;
    return lng >= west && lng <= east && lat >= south && lat <= north && isPointInGeometry(point, area);
  };
}
