import { EDGE_FLAG, WALK_EDGE_KINDS, type WalkNetwork } from '../../../../src/schema/walk-network.ts';

export type ReferencePosition = Readonly<{ edge: number; fraction: number }>;
type Neighbour = Readonly<{ node: number; seconds: number }>;

/**
 * Walking times by the plainest means: lists, a linear model written out from the documentation, and a search
 * that repeats until nothing improves. Slow, and sharing nothing with what it judges.
 */
export function createReference(network: WalkNetwork, flatKmh: number) {
  const times = Array.from({ length: network.edgeCount }, (_, edge) =>
    edgeTimes(network, edge, flatKmh / 3.6),
  );
  const neighbours: Neighbour[][] = Array.from({ length: network.nodeCount }, () => []);
  times.forEach(({ there, back }, edge) => {
    const [from, to] = [network.edgeFrom[edge]!, network.edgeTo[edge]!];
    neighbours[from]!.push({ node: to, seconds: there });
    neighbours[to]!.push({ node: from, seconds: back });
  });

  /** Seconds to every node from a position on an edge. */
  function searchFrom({ edge, fraction }: ReferencePosition): number[] {
    const seconds = new Array<number>(network.nodeCount).fill(Infinity);
    const open = [network.edgeFrom[edge]!, network.edgeTo[edge]!];
    const first = fraction * times[edge]!.back;
    const last = (1 - fraction) * times[edge]!.there;
    seconds[open[0]!] = first;
    seconds[open[1]!] = Math.min(seconds[open[1]!]!, last);
    // Nodes added while it runs are visited too.
    for (const node of open) {
      for (const next of neighbours[node]!) {
        const candidate = seconds[node]! + next.seconds;
        if (candidate >= seconds[next.node]!) continue;
        seconds[next.node] = candidate;
        open.push(next.node);
      }
    }
    return seconds;
  }

  /** Seconds to a position, from what `searchFrom` found for an origin. */
  function secondsTo(seconds: readonly number[], origin: ReferencePosition, to: ReferencePosition): number {
    const { there, back } = times[to.edge]!;
    const overFirst = seconds[network.edgeFrom[to.edge]!]! + to.fraction * there;
    const overLast = seconds[network.edgeTo[to.edge]!]! + (1 - to.fraction) * back;
    const along = to.fraction - origin.fraction;
    const direct = to.edge !== origin.edge ? Infinity : along > 0 ? along * there : -along * back;
    return Math.min(overFirst, overLast, direct);
  }

  return { searchFrom, secondsTo };
}

function edgeTimes(network: WalkNetwork, edge: number, flatMetersPerSecond: number) {
  const heights = [...network.heightsCm.slice(network.heightStarts[edge], network.heightStarts[edge + 1])];
  const part = network.edgeLengthsCm[edge]! / 100 / (heights.length - 1);
  const isSteps = WALK_EDGE_KINDS[network.edgeKinds[edge]!] === 'steps';
  const isFlat = (network.edgeFlags[edge]! & EDGE_FLAG.heightUnknown) !== 0;
  const toblerKmh = (slope: number) => 6 * Math.exp(-3.5 * Math.abs(slope + 0.05));
  const speed = (rise: number) => {
    const slope = isFlat || part === 0 ? 0 : rise / 100 / part;
    const bySlope = (flatMetersPerSecond * toblerKmh(slope)) / toblerKmh(0);
    return isSteps ? Math.min(bySlope, flatMetersPerSecond / 2) : bySlope;
  };
  let [there, back] = [0, 0];
  for (let i = 1; i < heights.length; i++) {
    there += part / speed(heights[i]! - heights[i - 1]!);
    back += part / speed(heights[i - 1]! - heights[i]!);
  }
  return { there, back };
}
