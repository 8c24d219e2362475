import { distanceMeters } from './distance.ts';
import type { MetersPerDegree } from './ellipsoid.ts';
import { geometryParts } from './geometry-parts.ts';
import { createLocalPlane, type PlanePoint } from './local-plane.ts';
import { isPointInGeometry } from './polygon.ts';
import type { Position } from './position.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

/** A segment as seen from a point of its plane: where it starts, and how far it runs from there. */
export type SeenSegment = Readonly<{ x: number; y: number; dx: number; dy: number }>;

/** At what share of its length, 0 to 1, the segment comes nearest to the point; 0 for one without length. */
export function nearestShare({ x, y, dx, dy }: SeenSegment): number {
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / squared));
}

/** Metres from a position to the segment between two others, flat by the length of a degree at the position. */
export function metersToSegment(
  [lng, lat]: Position,
  [from, to]: readonly [Position, Position],
  scale: MetersPerDegree,
): number {
  const [x, y] = [(from[0] - lng) * scale.lng, (from[1] - lat) * scale.lat];
  const [dx, dy] = [(to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat];
  const share = nearestShare({ x, y, dx, dy });
  return Math.hypot(x + dx * share, y + dy * share);
}

export type NearestPoint = Readonly<{ point: LngLat; distanceMeters: number }>;

/**
 * The point of the geometry nearest to `point`: itself, at 0 m, where a polygon covers it.
 * Null when the geometry has no position. Meant for places up to some tens of kilometres apart.
 */
export function nearestPointOnGeometry(point: LngLat, geometry: Geometry): NearestPoint | null {
  if (isPointInGeometry(point, geometry)) return { point, distanceMeters: 0 };
  const plane = createLocalPlane(point);
  let nearest: PlanePoint | null = null;
  const { points, lines, polygons } = geometryParts(geometry);
  for (const path of [...points.map((single) => [single]), ...lines, ...polygons.flat()]) {
    let from: PlanePoint | null = null;
    for (const to of path.map(plane.toPlane)) {
      const { x, y } = from ?? to;
      const [dx, dy] = [to.x - x, to.y - y];
      const share = nearestShare({ x, y, dx, dy });
      const foot = { x: x + share * dx, y: y + share * dy };
      if (nearest === null || Math.hypot(foot.x, foot.y) < Math.hypot(nearest.x, nearest.y)) nearest = foot;
      from = to;
    }
  }
  if (nearest === null) return null;
  const nearestPoint = plane.toLngLat(nearest);
  return { point: nearestPoint, distanceMeters: distanceMeters(point, nearestPoint) };
}

/** The point so far along the segment: 0 at its beginning, 1 at its end. For some kilometres at most. */
export const pointBetween = (from: LngLat, to: LngLat, share: number): LngLat =>
  lngLat(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
