import { EDGE_FLAG } from '../../src/schema/walk-network.ts';
import { at } from '../geometry/at.ts';

const STRUCTURE = EDGE_FLAG.bridge | EDGE_FLAG.tunnel;
/** Enough for the longest chains of bridges of a city to settle within a centimetre. */
const ROUNDS = 400;

export type HeightEdge = Readonly<{ from: number; to: number; meters: number; flags: number }>;

export const isStructure = (flags: number): boolean => (flags & STRUCTURE) !== 0;

/**
 * Heights of the nodes: of the ground where an edge on the ground ends, and for a node that only bridges or
 * tunnels meet, between those, so that a tunnel of several ways does not climb the hill that it goes through.
 * Each inner node takes the mean of its neighbours, the nearer the heavier: on a chain that is a straight line.
 */
export function nodeHeights(
  groundMeters: readonly (number | null)[],
  edges: readonly HeightEdge[],
): (number | null)[] {
  const heights = [...groundMeters];
  const inner = innerNodes(groundMeters.length, edges);
  const neighbours = new Map<number, { node: number; weight: number }[]>();
  for (const node of inner) neighbours.set(node, []);
  for (const { from, to, meters } of edges) {
    const weight = 1 / Math.max(meters, 0.1);
    neighbours.get(from)?.push({ node: to, weight });
    neighbours.get(to)?.push({ node: from, weight });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const node of inner)
      heights[node] = weightedMean(heights, neighbours.get(node) ?? []) ?? at(heights, node);
  }
  return heights;
}

/** Nodes with bridges and tunnels only, and at least two of them: a lone end stands on the ground. */
function innerNodes(nodeCount: number, edges: readonly HeightEdge[]): number[] {
  const structures = new Uint32Array(nodeCount);
  const onGround = new Uint8Array(nodeCount);
  for (const { from, to, flags } of edges) {
    for (const node of [from, to]) {
      if (isStructure(flags)) structures[node] = at(structures, node) + 1;
      else onGround[node] = 1;
    }
  }
  return Array.from(structures.keys()).filter((node) => at(structures, node) > 1 && at(onGround, node) === 0);
}

function weightedMean(
  heights: readonly (number | null)[],
  neighbours: readonly { node: number; weight: number }[],
): number | null {
  let [sum, total] = [0, 0];
  for (const { node, weight } of neighbours) {
    const height = heights[node];
    if (height === null || height === undefined) continue;
    sum += height * weight;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}
