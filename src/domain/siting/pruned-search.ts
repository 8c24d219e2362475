import { NodeQueue } from '../reach/node-queue.ts';
import type { EdgePosition } from '../reach/seconds-at.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';

/** Where a search begins on the network, after how many seconds. */
export type SearchStart = EdgePosition & Readonly<{ seconds: number }>;

export type PrunedQuery = Readonly<{
  start: SearchStart;
  /** Seconds per arc. */
  arcSeconds: Float64Array;
  limitSeconds: number;
  /**
   * For each node the seconds in which it is come to from elsewhere: the search goes on only where it is sooner. What lies
   * behind a node that is not is not come to sooner over it either, so that nothing is missed.
   */
  sooner: Float64Array;
}>;

/** Dijkstra from one position, over columns that are allocated once: true until the next `search`. */
export class PrunedSearch {
  readonly #graph: WalkGraph;
  readonly #queue: NodeQueue;
  /** Seconds to each node; infinite for those not reached. */
  readonly seconds: Float64Array;
  /** Reached nodes: the first `reachedCount` entries. */
  readonly reached: Uint32Array;
  reachedCount = 0;

  constructor(graph: WalkGraph) {
    const { nodeCount, edgeCount } = graph.network;
    this.#graph = graph;
    this.#queue = new NodeQueue(2 * edgeCount + 2);
    this.seconds = new Float64Array(nodeCount).fill(Infinity);
    this.reached = new Uint32Array(nodeCount);
  }

  search(query: PrunedQuery): void {
    for (let index = 0; index < this.reachedCount; index++) this.seconds[this.reached[index] ?? 0] = Infinity;
    this.reachedCount = 0;
    this.#queue.clear();
    const { edgeFrom, edgeTo } = this.#graph.network;
    const { edge, fraction, seconds } = query.start;
    // `0 * Infinity` would be NaN on an edge that is closed.
    const back = fraction === 0 ? 0 : fraction * (query.arcSeconds[2 * edge + 1] ?? Infinity);
    const forth = fraction === 1 ? 0 : (1 - fraction) * (query.arcSeconds[2 * edge] ?? Infinity);
    this.#improve(edgeFrom[edge] ?? 0, seconds + back, query);
    this.#improve(edgeTo[edge] ?? 0, seconds + forth, query);
    this.#run(query);
  }

  #improve(node: number, seconds: number, { limitSeconds, sooner }: PrunedQuery): void {
    const before = this.seconds[node] ?? 0;
    if (seconds >= before || seconds > limitSeconds || seconds >= (sooner[node] ?? Infinity)) return;
    if (before === Infinity) this.reached[this.reachedCount++] = node;
    this.seconds[node] = seconds;
    this.#queue.push(node, seconds);
  }

  #run(query: PrunedQuery): void {
    const { arcStarts, leavingArcs, leavingTo } = this.#graph;
    const queue = this.#queue;
    while (queue.size > 0) {
      const seconds = queue.leastSeconds;
      const node = queue.pop();
      // A later, better entry of this node was taken out before.
      if (seconds > (this.seconds[node] ?? 0)) continue;
      const end = arcStarts[node + 1] ?? 0;
      for (let i = arcStarts[node] ?? 0; i < end; i++) {
        const arc = leavingArcs[i] ?? 0;
        this.#improve(leavingTo[i] ?? 0, seconds + (query.arcSeconds[arc] ?? Infinity), query);
      }
    }
  }
}
