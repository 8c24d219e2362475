import type { WalkNetwork } from '../../schema/walk-network.ts';
import { latticeSteps } from './lattice.ts';

/**
 * A network made ready to be searched: neighbours of each node, lines as flat coordinates, and which edges
 * hang together. An **arc** is an edge walked one way: `2 * edge` from its first node to its last, `2 * edge + 1` back.
 *
 * Coordinates are metres east and north of the south-west point of the barrier lattice, in a flat frame that is
 * true to 0.2 % over a district; lengths are the network's own, on the ellipsoid.
 */
export type WalkGraph = Readonly<{
  network: WalkNetwork;
  /** Arcs that leave node `n`: `arcStarts[n]` up to `arcStarts[n + 1]` of `leavingArcs`. */
  arcStarts: Uint32Array;
  leavingArcs: Uint32Array;
  /** The node at the end of each entry of `leavingArcs`. */
  leavingTo: Uint32Array;
  /** Line of edge `e`, both nodes included: `lineStarts[e]` up to `lineStarts[e + 1]`. */
  lineStarts: Uint32Array;
  lineX: Float32Array;
  lineY: Float32Array;
  /** For each point of a line, its share of the edge's length from the first node: 0 to 1. */
  lineFractions: Float32Array;
}>;

export function buildWalkGraph(network: WalkNetwork): WalkGraph {
  return { network, ...buildArcs(network), ...buildLines(network) };
}

/** Metres of the flat frame from degrees. */
export function toPlane({ barriers }: WalkNetwork, lng: number, lat: number): readonly [number, number] {
  const { eastMeters, northMeters } = latticeSteps(barriers);
  return [
    ((lng * 1e6 - barriers.westE6) / barriers.stepLngE6) * eastMeters,
    ((lat * 1e6 - barriers.southE6) / barriers.stepLatE6) * northMeters,
  ];
}

/** Degrees from metres of the flat frame. */
export function fromPlane({ barriers }: WalkNetwork, x: number, y: number): readonly [number, number] {
  const { eastMeters, northMeters } = latticeSteps(barriers);
  return [
    (barriers.westE6 + (x / eastMeters) * barriers.stepLngE6) / 1e6,
    (barriers.southE6 + (y / northMeters) * barriers.stepLatE6) / 1e6,
  ];
}

// `?? 0` below satisfies the index check of the compiler: a parsed network holds only indices that exist.

function buildArcs({ nodeCount, edgeCount, edgeFrom, edgeTo }: WalkNetwork) {
  const arcStarts = new Uint32Array(nodeCount + 1);
  for (const ends of [edgeFrom, edgeTo]) {
    for (const node of ends) arcStarts[node + 1] = (arcStarts[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node++) {
    arcStarts[node + 1] = (arcStarts[node + 1] ?? 0) + (arcStarts[node] ?? 0);
  }
  const free = arcStarts.slice();
  const leavingArcs = new Uint32Array(2 * edgeCount);
  const leavingTo = new Uint32Array(2 * edgeCount);
  const add = (node: number, arc: number, to: number): void => {
    const slot = free[node] ?? 0;
    free[node] = slot + 1;
    leavingArcs[slot] = arc;
    leavingTo[slot] = to;
  };
  for (let edge = 0; edge < edgeCount; edge++) {
    const [from, to] = [edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0];
    add(from, 2 * edge, to);
    add(to, 2 * edge + 1, from);
  }
  return { arcStarts, leavingArcs, leavingTo };
}

function buildLines(network: WalkNetwork) {
  const { edgeCount, edgeFrom, edgeTo, pointStarts, nodeLngsE6, nodeLatsE6, pointLngsE6, pointLatsE6 } =
    network;
  const lineStarts = Uint32Array.from(pointStarts, (start, edge) => start + 2 * edge);
  const size = lineStarts[edgeCount] ?? 0;
  const lineX = new Float32Array(size);
  const lineY = new Float32Array(size);
  const [xPerE6, yPerE6] = toPlane(
    network,
    (network.barriers.westE6 + 1) / 1e6,
    (network.barriers.southE6 + 1) / 1e6,
  );
  const put = (slot: number, lngE6: number, latE6: number): void => {
    lineX[slot] = (lngE6 - network.barriers.westE6) * xPerE6;
    lineY[slot] = (latE6 - network.barriers.southE6) * yPerE6;
  };
  for (let edge = 0; edge < edgeCount; edge++) {
    const [from, to] = [edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0];
    let slot = lineStarts[edge] ?? 0;
    put(slot++, nodeLngsE6[from] ?? 0, nodeLatsE6[from] ?? 0);
    for (let i = pointStarts[edge] ?? 0; i < (pointStarts[edge + 1] ?? 0); i++) {
      put(slot++, pointLngsE6[i] ?? 0, pointLatsE6[i] ?? 0);
    }
    put(slot, nodeLngsE6[to] ?? 0, nodeLatsE6[to] ?? 0);
  }
  return { lineStarts, lineX, lineY, lineFractions: lineFractions(lineStarts, lineX, lineY) };
}

function lineFractions(lineStarts: Uint32Array, lineX: Float32Array, lineY: Float32Array): Float32Array {
  const fractions = new Float32Array(lineX.length);
  for (let edge = 0; edge + 1 < lineStarts.length; edge++) {
    const [start, end] = [lineStarts[edge] ?? 0, lineStarts[edge + 1] ?? 0];
    let meters = 0;
    for (let i = start + 1; i < end; i++) {
      const dx = (lineX[i] ?? 0) - (lineX[i - 1] ?? 0);
      const dy = (lineY[i] ?? 0) - (lineY[i - 1] ?? 0);
      fractions[i] = meters += Math.sqrt(dx * dx + dy * dy);
    }
    for (let i = start + 1; i < end - 1; i++) fractions[i] = meters === 0 ? 0 : (fractions[i] ?? 0) / meters;
    fractions[end - 1] = 1;
  }
  return fractions;
}
