import type { WalkGraph } from '../walk/walk-graph.ts';
import type { ArrivalSide, EdgePosition } from './seconds-at.ts';
import { FROM_ORIGIN, type WalkTree } from './walk-search.ts';

/** A stretch of one edge, walked from one share of its length to another. */
export type Traversal = Readonly<{ edge: number; from: number; to: number }>;

/** The fastest way from the search's origin to a reached position, in walking order. */
export function tracePath(
  graph: WalkGraph,
  tree: WalkTree,
  { edge, fraction }: EdgePosition,
  side: ArrivalSide,
): Traversal[] {
  const isWalked = ({ from, to }: Traversal): boolean => from !== to;
  if (side === 'direct') return [{ edge, from: tree.origin.fraction, to: fraction }].filter(isWalked);
  const { edgeFrom, edgeTo } = graph.network;
  const path: Traversal[] = [{ edge, from: side === 'first' ? 0 : 1, to: fraction }];
  let node = (side === 'first' ? edgeFrom[edge] : edgeTo[edge]) ?? 0;
  for (;;) {
    const arc = tree.arrivalArcs[node] ?? FROM_ORIGIN;
    if (arc === FROM_ORIGIN) break;
    const isForward = (arc & 1) === 0;
    path.push({ edge: arc >> 1, from: isForward ? 0 : 1, to: isForward ? 1 : 0 });
    node = (isForward ? edgeFrom[arc >> 1] : edgeTo[arc >> 1]) ?? 0;
  }
  path.push({ edge: tree.origin.edge, from: tree.origin.fraction, to: originEnd(graph, tree, node) });
  return path.reverse().filter(isWalked);
}

/** Which end of the origin's edge a node first reached from the origin is. */
function originEnd({ network }: WalkGraph, { origin, arcSeconds }: WalkTree, node: number): 0 | 1 {
  const isFirst = network.edgeFrom[origin.edge] === node;
  const isLast = network.edgeTo[origin.edge] === node;
  if (isFirst !== isLast) return isFirst ? 0 : 1;
  const toFirst = origin.fraction * (arcSeconds[2 * origin.edge + 1] ?? Infinity);
  return toFirst <= (1 - origin.fraction) * (arcSeconds[2 * origin.edge] ?? Infinity) ? 0 : 1;
}

export const pathMeters = ({ network }: WalkGraph, path: readonly Traversal[]): number =>
  path.reduce(
    (sum, { edge, from, to }) => sum + (Math.abs(to - from) * (network.edgeLengthsCm[edge] ?? 0)) / 100,
    0,
  );
