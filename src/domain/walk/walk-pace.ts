import type { WalkNetwork } from '../../schema/walk-network.ts';
import { arcSeconds } from './arc-seconds.ts';
import type { WalkMode } from './walk-mode-rules.ts';

/** A network as one mode of walking sees it. */
export type WalkPace = Readonly<{
  /** Seconds of every arc; infinite where the mode may not go. */
  arcSeconds: Float64Array;
  /** For each edge, how many metres of edges open to the mode hang together with it. */
  connectedMeters: Float64Array;
}>;

export function buildWalkPace(network: WalkNetwork, mode: WalkMode): WalkPace {
  const seconds = arcSeconds(network, mode);
  return { arcSeconds: seconds, connectedMeters: connectedMeters(network, seconds) };
}

function connectedMeters(network: WalkNetwork, seconds: Float64Array): Float64Array {
  const { nodeCount, edgeCount, edgeFrom, edgeTo, edgeLengthsCm } = network;
  const parent = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) parent[node] = node;
  const rootOf = (node: number): number => {
    let root = node;
    while (root !== parent[root]) {
      // Halving the path keeps later look-ups short.
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  const isOpen = (edge: number): boolean => seconds[2 * edge] !== Infinity;
  for (let edge = 0; edge < edgeCount; edge++) {
    if (!isOpen(edge)) continue;
    const [a, b] = [rootOf(edgeFrom[edge] ?? 0), rootOf(edgeTo[edge] ?? 0)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const meters = new Float64Array(nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const root = rootOf(edgeFrom[edge] ?? 0);
    if (isOpen(edge)) meters[root] = (meters[root] ?? 0) + (edgeLengthsCm[edge] ?? 0) / 100;
  }
  return Float64Array.from(edgeFrom, (node, edge) => (isOpen(edge) ? (meters[rootOf(node)] ?? 0) : 0));
}
