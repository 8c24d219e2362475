import { positionsOf } from './geometry-parts.ts';
import type { Box, Position } from './position.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

export type Bounds = Readonly<{ southWest: LngLat; northEast: LngLat }>;

/** The smallest box around positions, or around points of any plane; from Infinity to -Infinity around none. */
export function boxOf(positions: Iterable<Position>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The smallest box around the points, which must not cross the 180° meridian; null without points. */
export function boundsOfPoints(points: readonly LngLat[]): Bounds | null {
  const [west, south, east, north] = boxOf(points);
  return west > east ? null : { southWest: lngLat(west, south), northEast: lngLat(east, north) };
}

/** The smallest box around the geometries; null when they have no position. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  return boundsOfPoints(geometries.flatMap(positionsOf));
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return (
    a.southWest[0] <= b.northEast[0] &&
    a.northEast[0] >= b.southWest[0] &&
    a.southWest[1] <= b.northEast[1] &&
    a.northEast[1] >= b.southWest[1]
  );
}

export const isInBounds = (point: LngLat, bounds: Bounds): boolean =>
  boundsMeet({ southWest: point, northEast: point }, bounds);
