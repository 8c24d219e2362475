import type { WalkGraph } from '../walk/walk-graph.ts';
import type { WalkTree } from './walk-search.ts';

/** How a position on an edge is come to: over the edge's first node, over its last, or along the origin's own edge. */
export type ArrivalSide = 'first' | 'last' | 'direct';
export type Arrival = Readonly<{ seconds: number; side: ArrivalSide }>;
export type EdgePosition = Readonly<{ edge: number; fraction: number }>;

/** The least seconds to a position on the network; infinite when it is not reached within the limit. */
export function secondsAt(graph: WalkGraph, tree: WalkTree, { edge, fraction }: EdgePosition): Arrival {
  const forward = tree.arcSeconds[2 * edge] ?? Infinity;
  const backward = tree.arcSeconds[2 * edge + 1] ?? Infinity;
  const { edgeFrom, edgeTo } = graph.network;
  // Avoids `0 * Infinity`, which is NaN, on an edge that is closed.
  const part = (share: number, seconds: number): number => (share === 0 ? 0 : share * seconds);
  const overFirst = (tree.nodeSeconds[edgeFrom[edge] ?? 0] ?? Infinity) + part(fraction, forward);
  const overLast = (tree.nodeSeconds[edgeTo[edge] ?? 0] ?? Infinity) + part(1 - fraction, backward);
  const along = fraction - tree.origin.fraction;
  const direct =
    tree.origin.edge === edge
      ? tree.offSeconds + (along > 0 ? part(along, forward) : part(-along, backward))
      : Infinity;
  const seconds = Math.min(overFirst, overLast, direct);
  if (seconds > tree.limitSeconds) return { seconds: Infinity, side: 'first' };
  if (seconds === direct) return { seconds, side: 'direct' };
  return { seconds, side: seconds === overFirst ? 'first' : 'last' };
}
