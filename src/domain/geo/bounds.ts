import { positionsOf } from './geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

export type Bounds = Readonly<{ southWest: LngLat; northEast: LngLat }>;

/** The smallest box around the points, which must not cross the 180° meridian; null without points. */
export function boundsOfPoints(points: readonly LngLat[]): Bounds | null {
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return { southWest: lngLat(west, south), northEast: lngLat(east, north) };
}

/** The smallest box around the geometries; null when they have no position. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  return boundsOfPoints(geometries.flatMap(positionsOf));
}

export function isInBounds([lng, lat]: LngLat, { southWest, northEast }: Bounds): boolean {
  return lng >= southWest[0] && lng <= northEast[0] && lat >= southWest[1] && lat <= northEast[1];
}
