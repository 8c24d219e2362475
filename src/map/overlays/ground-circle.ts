import type { Polygon } from 'geojson';
import type { LngLat } from '../../schema/lng-lat.ts';

const METERS_PER_DEGREE = 111_195;
const SIDES = 64;

/** A circle of true metres, as a polygon. Flat-earth formula: off by less than 0.1 % at the radii of this map. */
export function groundCircle([lng, lat]: LngLat, radiusMeters: number): Polygon {
  const dLat = radiusMeters / METERS_PER_DEGREE;
  const dLng = dLat / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: SIDES + 1 }, (_, index) => {
    const angle = ((index % SIDES) / SIDES) * 2 * Math.PI;
    return [lng + dLng * Math.cos(angle), lat + dLat * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
