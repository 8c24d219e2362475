import Flatbush from 'flatbush';
import type { LngLat } from '../../schema/lng-lat.ts';
import { toPlane, type WalkGraph } from '../walk/walk-graph.ts';

/** Metres from a position of the flat frame to the nearest of the spots, in a straight line; Infinity without any. */
export function straightToNearest(
  { network }: WalkGraph,
  spots: readonly LngLat[],
): (x: number, y: number) => number {
  if (spots.length === 0) return () => Infinity;
  const planes = spots.map(([lng, lat]) => toPlane(network, lng, lat));
  const index = new Flatbush(planes.length);
  for (const [x, y] of planes) index.add(x, y);
  index.finish();
  return (x, y) => {
    const [toX, toY] = planes[index.neighbors(x, y, 1)[0] ?? 0] ?? [Infinity, Infinity];
    return Math.hypot(toX - x, toY - y);
  };
}
