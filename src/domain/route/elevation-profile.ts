import { EDGE_FLAG } from '../../schema/walk-network.ts';
import type { Traversal } from '../reach/trace-path.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';

/** A height along a route; null where none is known. */
export type ProfilePoint = Readonly<{ meters: number; heightMeters: number | null }>;

export type Elevation = Readonly<{
  profile: readonly ProfilePoint[];
  /** Sums of what is known. */
  climbMeters: number;
  descentMeters: number;
  metersWithoutHeights: number;
}>;

/** Heights along a path from `startMeters` on, in the steps of the network. */
export function elevationOf(graph: WalkGraph, path: readonly Traversal[], startMeters: number): Elevation {
  const profile: ProfilePoint[] = [];
  let [meters, climbMeters, descentMeters, metersWithoutHeights] = [startMeters, 0, 0, 0];
  for (const traversal of path) {
    const points = traversalHeights(graph, traversal, meters);
    points.forEach(({ heightMeters: height }, index) => {
      const before = points[index - 1]?.heightMeters ?? null;
      if (height === null || before === null) return;
      climbMeters += Math.max(0, height - before);
      descentMeters += Math.max(0, before - height);
    });
    const end = points.at(-1)?.meters ?? meters;
    if (points[0]?.heightMeters === null) metersWithoutHeights += end - meters;
    meters = end;
    // The end of one edge is the beginning of the next.
    profile.push(...(profile.at(-1)?.heightMeters === points[0]?.heightMeters ? points.slice(1) : points));
  }
  return { profile, climbMeters, descentMeters, metersWithoutHeights };
}

function traversalHeights(
  { network }: WalkGraph,
  { edge, from, to }: Traversal,
  startMeters: number,
): ProfilePoint[] {
  const length = (network.edgeLengthsCm[edge] ?? 0) / 100;
  const start = network.heightStarts[edge] ?? 0;
  const steps = (network.heightStarts[edge + 1] ?? 0) - 1 - start;
  const isUnknown = ((network.edgeFlags[edge] ?? 0) & EDGE_FLAG.heightUnknown) !== 0;
  const at = (fraction: number): ProfilePoint => {
    const step = Math.min(steps - 1, Math.floor(fraction * steps));
    const low = network.heightsCm[start + step] ?? 0;
    const high = network.heightsCm[start + step + 1] ?? 0;
    const heightMeters = isUnknown ? null : (low + (high - low) * (fraction * steps - step)) / 100;
    return { meters: startMeters + Math.abs(fraction - from) * length, heightMeters };
  };
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const inner = Array.from({ length: steps - 1 }, (_, index) => (index + 1) / steps)
    .filter((fraction) => fraction > least && fraction < most)
    .map(at);
  return [at(from), ...(from <= to ? inner : inner.reverse()), at(to)];
}
