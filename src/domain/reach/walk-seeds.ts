import type { PointAccesses } from './point-accesses.ts';

/**
 * Where a search begins, by edge and along each edge: those on edge `e` are the entries `starts[e]` up to `starts[e + 1]`.
 * However many places there are, these are at most as many as change something on the way along their edge.
 */
export type WalkSeeds = Readonly<{
  starts: Uint32Array;
  /** Share of the edge's length from its first node, rising along each edge. */
  fractions: Float64Array;
  /** Seconds to the network. */
  offSeconds: Float64Array;
}>;

/**
 * The accesses without those that another on the same edge makes needless: whoever can walk along the edge from another in
 * no more time than the way off the network takes comes nowhere sooner from this one. So each minute that is found from
 * the seeds is the one that would be found from all of the accesses.
 *
 * @param arcSeconds Of each arc, led away from the accesses.
 */
export function walkSeeds(accesses: PointAccesses, arcSeconds: Float64Array): WalkSeeds {
  const edgeCount = arcSeconds.length >> 1;
  const { starts, order } = byEdge(accesses, edgeCount);
  const seeds = {
    starts: new Uint32Array(edgeCount + 1),
    fractions: new Float64Array(order.length),
    offSeconds: new Float64Array(order.length),
  };
  let count = 0;
  for (let edge = 0; edge < edgeCount; edge++) {
    const group = order.subarray(starts[edge], starts[edge + 1]);
    if (group.length > 1) group.sort((a, b) => (accesses.fractions[a] ?? 0) - (accesses.fractions[b] ?? 0));
    for (const at of neededOf(group, accesses, [
      arcSeconds[2 * edge] ?? Infinity,
      arcSeconds[2 * edge + 1] ?? Infinity,
    ])) {
      seeds.fractions[count] = accesses.fractions[at] ?? 0;
      seeds.offSeconds[count] = accesses.offSeconds[at] ?? 0;
      count += 1;
    }
    seeds.starts[edge + 1] = count;
  }
  return {
    starts: seeds.starts,
    fractions: seeds.fractions.slice(0, count),
    offSeconds: seeds.offSeconds.slice(0, count),
  };
}

/** The indices of the accesses by edge; those that no path comes near are left out. */
function byEdge({ edges }: PointAccesses, edgeCount: number) {
  const starts = new Uint32Array(edgeCount + 1);
  for (const edge of edges) if (edge !== -1) starts[edge + 1] = (starts[edge + 1] ?? 0) + 1;
  for (let edge = 0; edge < edgeCount; edge++)
    starts[edge + 1] = (starts[edge + 1] ?? 0) + (starts[edge] ?? 0);
  const free = starts.slice();
  const order = new Uint32Array(starts[edgeCount] ?? 0);
  edges.forEach((edge, at) => {
    if (edge === -1) return;
    const slot = free[edge] ?? 0;
    free[edge] = slot + 1;
    order[slot] = at;
  });
  return { starts, order };
}

/** Of accesses in their order along one edge, those that none before and none behind makes needless. */
function neededOf(
  group: Uint32Array,
  { fractions, offSeconds }: PointAccesses,
  [forward, backward]: readonly [number, number],
): Uint32Array {
  if (group.length < 2) return group;
  const ahead = sweep(group, (at) => [(fractions[at] ?? 0) * forward, offSeconds[at] ?? 0]);
  // From the far end, of those alone that are left: of two in one spot one must stay.
  return sweep(ahead.reverse(), (at) => [
    (1 - (fractions[at] ?? 0)) * backward,
    offSeconds[at] ?? 0,
  ]).reverse();
}

/** Those that are not come to in time from one that was passed; `of` tells how far along one is, and how long it takes. */
function sweep(group: Uint32Array, of: (at: number) => readonly [along: number, off: number]): Uint32Array {
  let soonest = Infinity;
  return group.filter((at) => {
    const [along, off] = of(at);
    if (soonest + along <= off) return false;
    soonest = off - along;
    return true;
  });
}
