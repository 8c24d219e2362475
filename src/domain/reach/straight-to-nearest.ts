import Flatbush from 'flatbush';
import type { PointColumn } from './point-accesses.ts';
import { toPlane, type WalkGraph } from '../walk/walk-graph.ts';

/** Metres from a position of the flat frame to the nearest of the spots, in a straight line; Infinity without any. */
export function straightToNearest(
  { network }: WalkGraph,
  spots: PointColumn,
): (x: number, y: number) => number {
  const count = spots.length >> 1;
  if (count === 0) return () => Infinity;
  const planes = new Float64Array(2 * count);
  const index = new Flatbush(count);
  for (let at = 0; at < count; at++) {
    const [x, y] = toPlane(network, spots[2 * at] ?? 0, spots[2 * at + 1] ?? 0);
    planes.set([x, y], 2 * at);
    index.add(x, y);
  }
  index.finish();
  return (x, y) => {
    const nearest = index.neighbors(x, y, 1)[0] ?? 0;
    return Math.hypot((planes[2 * nearest] ?? 0) - x, (planes[2 * nearest + 1] ?? 0) - y);
  };
}
