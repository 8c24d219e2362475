import type { NetworkAccess } from '../reach/reach-engine.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import type { PrunedSearch, SearchStart } from './pruned-search.ts';

/** Demands by the nodes and edges at which they come onto the network. */
export class DemandIndex {
  readonly #graph: WalkGraph;
  readonly #accesses: readonly (NetworkAccess | null)[];
  readonly #arcSeconds: Float64Array;
  readonly #byNode = new Map<number, number[]>();
  readonly #byEdge = new Map<number, number[]>();

  /** @param accesses Of each demand; null for one that nobody walks to. */
  constructor(graph: WalkGraph, accesses: readonly (NetworkAccess | null)[], arcSeconds: Float64Array) {
    this.#graph = graph;
    this.#accesses = accesses;
    this.#arcSeconds = arcSeconds;
    const { edgeFrom, edgeTo } = graph.network;
    accesses.forEach((access, demand) => {
      if (access === null) return;
      const { edge } = access;
      add(this.#byEdge, edge, demand);
      for (const node of new Set([edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0])) add(this.#byNode, node, demand);
    });
  }

  get count(): number {
    return this.#accesses.length;
  }

  /** Tells the seconds of each demand that a search came to; of one that it came to on several ways, each. */
  visit(
    search: PrunedSearch,
    starts: readonly SearchStart[],
    hear: (demand: number, seconds: number) => void,
  ): void {
    for (let index = 0; index < search.reachedCount; index++) {
      const node = search.reached[index] ?? 0;
      for (const demand of this.#byNode.get(node) ?? [])
        hear(demand, this.#overNode(demand, node, search.seconds[node] ?? 0));
    }
    for (const start of starts)
      for (const demand of this.#byEdge.get(start.edge) ?? []) hear(demand, this.#along(demand, start));
  }

  #overNode(demand: number, node: number, seconds: number): number {
    const access = this.#accesses[demand];
    if (access === undefined || access === null) return Infinity;
    const { edge, fraction, offMinutes } = access;
    const { edgeFrom, edgeTo } = this.#graph.network;
    const isFirst = node === edgeFrom[edge];
    const parts = [
      isFirst ? part(fraction, this.#arcSeconds[2 * edge]) : Infinity,
      node === edgeTo[edge] ? part(1 - fraction, this.#arcSeconds[2 * edge + 1]) : Infinity,
    ];
    return seconds + Math.min(...parts) + offMinutes * 60;
  }

  /** On the edge on which the search began. */
  #along(demand: number, { edge, fraction, seconds }: SearchStart): number {
    const access = this.#accesses[demand];
    if (access === undefined || access === null) return Infinity;
    const along = access.fraction - fraction;
    const way =
      along > 0 ? part(along, this.#arcSeconds[2 * edge]) : part(-along, this.#arcSeconds[2 * edge + 1]);
    return seconds + way + access.offMinutes * 60;
  }
}

/** Avoids `0 * Infinity`, which is NaN, on an edge that is closed. */
const part = (share: number, seconds = Infinity): number => (share === 0 ? 0 : share * seconds);

function add(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
