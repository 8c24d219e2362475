import { distanceMeters } from './distance-meters.ts';
import { geometryParts } from './geometry-parts.ts';
import { isPointInGeometry } from './is-point-in-geometry.ts';
import { createLocalPlane, type PlanePoint } from './local-plane.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

export type NearestPoint = Readonly<{ point: LngLat; distanceMeters: number }>;

/**
 * The point of the geometry nearest to `point`: itself, at 0 m, where a polygon covers it.
 * Null when the geometry has no position. Meant for places up to some tens of kilometres apart.
 */
export function nearestPointOnGeometry(point: LngLat, geometry: Geometry): NearestPoint | null {
  if (isPointInGeometry(point, geometry)) return { point, distanceMeters: 0 };
  const plane = createLocalPlane(point);
  let nearest: PlanePoint | null = null;
  for (const path of pathsOf(geometry)) {
    const candidate = nearestToOrigin(path.map(plane.toPlane));
    if (candidate !== null && (nearest === null || length(candidate) < length(nearest))) nearest = candidate;
  }
  if (nearest === null) return null;
  const nearestPoint = plane.toLngLat(nearest);
  return { point: nearestPoint, distanceMeters: distanceMeters(point, nearestPoint) };
}

/** Single points, lines and rings alike as lists of positions. */
function pathsOf(geometry: Geometry): readonly (readonly LngLat[])[] {
  const { points, lines, polygons } = geometryParts(geometry);
  return [...points.map((point) => [point]), ...lines, ...polygons.flat()];
}

function nearestToOrigin(path: readonly PlanePoint[]): PlanePoint | null {
  let nearest: PlanePoint | null = null;
  let previous = path[0];
  for (const current of path) {
    const candidate = nearestOnSegment(previous ?? current, current);
    if (nearest === null || length(candidate) < length(nearest)) nearest = candidate;
    previous = current;
  }
  return nearest;
}

/** The foot of the perpendicular from the origin, kept between the ends. */
function nearestOnSegment(start: PlanePoint, end: PlanePoint): PlanePoint {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const lengthSquared = along.x ** 2 + along.y ** 2;
  if (lengthSquared === 0) return start;
  const share = -(start.x * along.x + start.y * along.y) / lengthSquared;
  const kept = Math.min(1, Math.max(0, share));
  return { x: start.x + kept * along.x, y: start.y + kept * along.y };
}

function length({ x, y }: PlanePoint): number {
  return Math.hypot(x, y);
}
