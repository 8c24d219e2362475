import Flatbush from 'flatbush';
import type { WalkGraph } from './walk-graph.ts';

/** A tree over the boxes of all edges, in metres of the flat frame. Built in some 10 ms, so it is not stored. */
export function buildEdgeIndex({ network, lineStarts, lineX, lineY }: WalkGraph): Flatbush | null {
  // Flatbush refuses to index nothing.
  if (network.edgeCount === 0) return null;
  const index = new Flatbush(network.edgeCount, 16, Float32Array);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = lineStarts[edge] ?? 0; i < (lineStarts[edge + 1] ?? 0); i++) {
      const [x, y] = [lineX[i] ?? 0, lineY[i] ?? 0];
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    index.add(minX, minY, maxX, maxY);
  }
  index.finish();
  return index;
}
