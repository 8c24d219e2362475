import type { WalkGraph } from '../walk/walk-graph.ts';
import type { SnappedPosition } from '../walk/snap-to-edge.ts';
import { NodeQueue } from './node-queue.ts';
import type { WalkSeeds } from './walk-seeds.ts';

/** Of a node that was reached over no other: from the origin itself. */
export const FROM_ORIGIN = -1;

/** What a search found. The columns are reused: they are true until the next `search`. */
export type WalkTree = Readonly<{
  origin: SnappedPosition;
  /** Seconds from the origin's position to the network. */
  offSeconds: number;
  limitSeconds: number;
  arcSeconds: Float64Array;
  /** Seconds to each node; infinite for those not reached within the limit. */
  nodeSeconds: Float64Array;
  /** The arc by which each reached node was come to, or `FROM_ORIGIN`. */
  arrivalArcs: Int32Array;
  /** Reached nodes, nearest first: the first `reachedCount` entries. */
  reachedNodes: Uint32Array;
  reachedCount: number;
}>;

export type WalkSearchQuery = Readonly<{
  origin: SnappedPosition;
  offSeconds: number;
  /** Seconds per arc in the walker's mode. */
  arcSeconds: Float64Array;
  limitSeconds: number;
}>;

/** Dijkstra from one position, or several at once, to everything within a limit, over columns that are allocated once. */
export class WalkSearch {
  readonly #graph: WalkGraph;
  readonly #queue: NodeQueue;
  readonly #nodeSeconds: Float64Array;
  readonly #arrivalArcs: Int32Array;
  readonly #reachedNodes: Uint32Array;
  #reachedCount = 0;
  /** Nodes given a time, settled or not, so that only they need clearing. */
  readonly #touched: Uint32Array;
  #touchedCount = 0;

  constructor(graph: WalkGraph) {
    const { nodeCount, edgeCount } = graph.network;
    this.#graph = graph;
    // A node is put into it once for each arc that leads to it, and once for each end of an edge with seeds.
    this.#queue = new NodeQueue(4 * edgeCount + 2);
    this.#nodeSeconds = new Float64Array(nodeCount).fill(Infinity);
    this.#arrivalArcs = new Int32Array(nodeCount);
    this.#reachedNodes = new Uint32Array(nodeCount);
    this.#touched = new Uint32Array(nodeCount);
  }

  search(query: WalkSearchQuery): WalkTree {
    const { origin, offSeconds, arcSeconds, limitSeconds } = query;
    this.#clear();
    this.#begin(origin.edge, origin.fraction, query);
    this.#run(arcSeconds, limitSeconds);
    return {
      origin,
      offSeconds,
      limitSeconds,
      arcSeconds,
      nodeSeconds: this.#nodeSeconds,
      arrivalArcs: this.#arrivalArcs,
      reachedNodes: this.#reachedNodes,
      reachedCount: this.#reachedCount,
    };
  }

  /** Seconds to each node from the nearest of the seeds; Infinity beyond the limit. The column is true until the next search. */
  searchAll(seeds: WalkSeeds, arcSeconds: Float64Array, limitSeconds: number): Float64Array {
    this.#clear();
    const { edgeCount, edgeFrom, edgeTo } = this.#graph.network;
    const { starts, fractions, offSeconds } = seeds;
    for (let edge = 0; edge < edgeCount; edge++) {
      let [toFirst, toLast] = [Infinity, Infinity];
      for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at++) {
        const [fraction, off] = [fractions[at] ?? 0, offSeconds[at] ?? 0];
        toFirst = Math.min(toFirst, off + fraction * (arcSeconds[2 * edge + 1] ?? Infinity));
        toLast = Math.min(toLast, off + (1 - fraction) * (arcSeconds[2 * edge] ?? Infinity));
      }
      this.#improve(edgeFrom[edge] ?? 0, toFirst, FROM_ORIGIN, limitSeconds);
      this.#improve(edgeTo[edge] ?? 0, toLast, FROM_ORIGIN, limitSeconds);
    }
    this.#run(arcSeconds, limitSeconds);
    return this.#nodeSeconds;
  }

  #begin(
    edge: number,
    fraction: number,
    { offSeconds, arcSeconds, limitSeconds }: Omit<WalkSearchQuery, 'origin'>,
  ): void {
    const { edgeFrom, edgeTo } = this.#graph.network;
    const toFirst = offSeconds + fraction * (arcSeconds[2 * edge + 1] ?? Infinity);
    const toLast = offSeconds + (1 - fraction) * (arcSeconds[2 * edge] ?? Infinity);
    this.#improve(edgeFrom[edge] ?? 0, toFirst, FROM_ORIGIN, limitSeconds);
    this.#improve(edgeTo[edge] ?? 0, toLast, FROM_ORIGIN, limitSeconds);
  }

  #clear(): void {
    for (let i = 0; i < this.#touchedCount; i++) this.#nodeSeconds[this.#touched[i] ?? 0] = Infinity;
    this.#touchedCount = 0;
    this.#reachedCount = 0;
    this.#queue.clear();
  }

  #improve(node: number, seconds: number, arc: number, limitSeconds: number): void {
    const before = this.#nodeSeconds[node] ?? 0;
    if (seconds >= before || seconds > limitSeconds) return;
    if (before === Infinity) this.#touched[this.#touchedCount++] = node;
    this.#nodeSeconds[node] = seconds;
    this.#arrivalArcs[node] = arc;
    this.#queue.push(node, seconds);
  }

  #run(arcSeconds: Float64Array, limitSeconds: number): void {
    const { arcStarts, leavingArcs, leavingTo } = this.#graph;
    const queue = this.#queue;
    while (queue.size > 0) {
      const seconds = queue.leastSeconds;
      const node = queue.pop();
      // A later, better entry of this node was taken out before.
      if (seconds > (this.#nodeSeconds[node] ?? 0)) continue;
      this.#reachedNodes[this.#reachedCount++] = node;
      const end = arcStarts[node + 1] ?? 0;
      for (let i = arcStarts[node] ?? 0; i < end; i++) {
        const arc = leavingArcs[i] ?? 0;
        this.#improve(leavingTo[i] ?? 0, seconds + (arcSeconds[arc] ?? Infinity), arc, limitSeconds);
      }
    }
  }
}
