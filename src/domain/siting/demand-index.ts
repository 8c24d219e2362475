import type { PointAccesses } from '../reach/point-accesses.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import type { PrunedSearch, SearchStart } from './pruned-search.ts';

/** Points by the nodes and edges at which they come onto the network. */
export class DemandIndex {
  readonly #graph: WalkGraph;
  readonly #accesses: PointAccesses;
  readonly #arcSeconds: Float64Array;
  readonly #byNode = new Map<number, number[]>();
  readonly #byEdge = new Map<number, number[]>();

  constructor(graph: WalkGraph, accesses: PointAccesses, arcSeconds: Float64Array) {
    this.#graph = graph;
    this.#accesses = accesses;
    this.#arcSeconds = arcSeconds;
    const { edgeFrom, edgeTo } = graph.network;
    accesses.edges.forEach((edge, demand) => {
      if (edge === -1) return;
      add(this.#byEdge, edge, demand);
      for (const node of new Set([edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0])) add(this.#byNode, node, demand);
    });
  }

  get count(): number {
    return this.#accesses.edges.length;
  }

  /** Tells the seconds of each point that a search came to; of one that it came to on several ways, each. */
  visit(search: PrunedSearch, start: SearchStart, hear: (demand: number, seconds: number) => void): void {
    for (let index = 0; index < search.reachedCount; index++) {
      const node = search.reached[index] ?? 0;
      for (const demand of this.#byNode.get(node) ?? [])
        hear(demand, (search.seconds[node] ?? 0) + this.#fromNode(demand, node));
    }
    for (const demand of this.#byEdge.get(start.edge) ?? [])
      hear(demand, start.seconds + this.#along(demand, start.fraction));
  }

  /** From one end of its edge. */
  #fromNode(demand: number, node: number): number {
    const { edges, fractions, offSeconds } = this.#accesses;
    const [edge, fraction] = [edges[demand] ?? 0, fractions[demand] ?? 0];
    const { edgeFrom, edgeTo } = this.#graph.network;
    const forth = node === edgeFrom[edge] ? part(fraction, this.#arcSeconds[2 * edge]) : Infinity;
    const back = node === edgeTo[edge] ? part(1 - fraction, this.#arcSeconds[2 * edge + 1]) : Infinity;
    return Math.min(forth, back) + (offSeconds[demand] ?? 0);
  }

  /** From another point of its edge. */
  #along(demand: number, from: number): number {
    const { edges, fractions, offSeconds } = this.#accesses;
    const edge = edges[demand] ?? 0;
    const along = (fractions[demand] ?? 0) - from;
    const way =
      along > 0 ? part(along, this.#arcSeconds[2 * edge]) : part(-along, this.#arcSeconds[2 * edge + 1]);
    return way + (offSeconds[demand] ?? 0);
  }
}

/** Avoids `0 * Infinity`, which is NaN, on an edge that is closed. */
const part = (share: number, seconds = Infinity): number => (share === 0 ? 0 : share * seconds);

function add(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
