import type { Polygon } from 'geojson';
import { pointsAround } from '../../domain/geo/direction.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** A disc of 400 pixels then leaves its circle by less than a quarter of a pixel. */
const SIDES = 64;

/** A circle of true metres, as a polygon. */
export function groundCircle(center: LngLat, radiusMeters: number): Polygon {
  const ring = pointsAround(center, radiusMeters, SIDES).map(([lng, lat]) => [lng, lat]);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
