import polylabel from 'polylabel';
import { areaSquareMeters } from './measure.ts';
import type { MultiPolygon, Polygon, Position } from '../../src/domain/geo/position.ts';

/** About 10 m: a label needs no more. */
const PRECISION_DEGREES = 1e-4;

/** The place inside the largest polygon that is farthest from its edges. */
export function labelPoint(polygons: MultiPolygon): Position | null {
  let largest: Polygon | null = null;
  let largestArea = 0;
  for (const polygon of polygons) {
    const area = areaSquareMeters([polygon]);
    if (area > largestArea) [largest, largestArea] = [polygon, area];
  }
  if (largest === null) return null;
  const [lng, lat] = polylabel(
    largest.map((ring) => ring.map(([x, y]) => [x, y])),
    PRECISION_DEGREES,
  );
  return [lng, lat];
}
