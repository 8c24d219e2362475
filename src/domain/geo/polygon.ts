import { geometryParts } from './geometry-parts.ts';
import type { Polygon, Position, Ring } from './position.ts';
import type { WalkTarget } from '../../schema/geometry.ts';

/** Whether a polygon covers the point; never true for points and lines. Undecided exactly on an edge. */
export function isPointInGeometry(point: Position, geometry: WalkTarget): boolean {
  return geometryParts(geometry).polygons.some((rings) => isPointInPolygon(point, rings));
}

/** Whether the point lies within the outer ring and in none of the holes. */
export function isPointInPolygon(point: Position, [outer, ...holes]: Polygon): boolean {
  return (
    outer !== undefined && isPointInRing(point, outer) && !holes.some((hole) => isPointInRing(point, hole))
  );
}

/** Whether the point lies inside the ring (even–odd); on the edge either answer is possible. */
export function isPointInRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  let from = ring.at(-1);
  // No destructuring: this is the innermost loop of the pipeline.
  for (const to of ring) {
    if (from !== undefined && to[1] > y !== from[1] > y) {
      if (x < ((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0]) inside = !inside;
    }
    from = to;
  }
  return inside;
}

/** In squares of the unit of the positions; positive for a ring that runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let from = ring[0];
  for (const to of ring) {
    if (from !== undefined) sum += from[0] * to[1] - to[0] * from[1];
    from = to;
  }
  return sum / 2;
}
