import type { Traversal } from '../reach/trace-path.ts';
import { pointOnEdge } from '../walk/snap-to-edge.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';

/** A point of a path: metres of the flat frame, and metres walked from the path's beginning. */
export type PathPoint = Readonly<{ x: number; y: number; meters: number }>;

/** The line of one traversal, both ends included, `startMeters` into the path. */
export function traversalPoints(graph: WalkGraph, traversal: Traversal, startMeters: number): PathPoint[] {
  const { edge, from, to } = traversal;
  const length = (graph.network.edgeLengthsCm[edge] ?? 0) / 100;
  const at = (fraction: number): PathPoint => {
    const [x, y] = pointOnEdge(graph, edge, fraction);
    return { x, y, meters: startMeters + Math.abs(fraction - from) * length };
  };
  const inner: PathPoint[] = [];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  for (let i = graph.lineStarts[edge] ?? 0; i < (graph.lineStarts[edge + 1] ?? 0); i++) {
    const fraction = graph.lineFractions[i] ?? 0;
    if (fraction > low && fraction < high) inner.push(at(fraction));
  }
  return [at(from), ...(from <= to ? inner : inner.reverse()), at(to)];
}

/** The point so many metres into a path; its ends beyond them. */
export function pointAlong(points: readonly PathPoint[], meters: number): PathPoint | null {
  const index = points.findIndex((point) => point.meters >= meters);
  const after = points[index] ?? points.at(-1);
  const before = points[index - 1];
  if (after === undefined) return null;
  if (before === undefined || after.meters === before.meters || meters >= after.meters) return after;
  const share = (meters - before.meters) / (after.meters - before.meters);
  return { x: before.x + (after.x - before.x) * share, y: before.y + (after.y - before.y) * share, meters };
}

/** Compass bearing from one point to another, degrees clockwise from north. */
export const bearing = (from: PathPoint, to: PathPoint): number =>
  ((Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI + 360) % 360;
