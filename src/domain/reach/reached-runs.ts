import type { WalkGraph } from '../walk/walk-graph.ts';
import type { WalkTree } from './walk-search.ts';

/**
 * The reached parts of edges. Run `i` goes along `edges[i]` from the share `fromFractions[i]` of its length to
 * `toFractions[i]` and takes from `startSeconds[i]` to `endSeconds[i]`; every reached point is in one run, at its least time.
 */
export type ReachedRuns = Readonly<{
  count: number;
  edges: Uint32Array;
  fromFractions: Float32Array;
  toFractions: Float32Array;
  startSeconds: Float32Array;
  endSeconds: Float32Array;
}>;

/** The most runs that an edge is cut into: from each end, and both ways from the origin. */
const RUNS_PER_EDGE = 4;

/** Collects runs into columns that grow when needed and are reused from call to call. */
export class RunCollector {
  readonly #graph: WalkGraph;
  readonly #isSeen: Uint8Array;
  #capacity = 1 << 12;
  #edges = new Uint32Array(this.#capacity);
  #from = new Float32Array(this.#capacity);
  #to = new Float32Array(this.#capacity);
  #start = new Float32Array(this.#capacity);
  #end = new Float32Array(this.#capacity);
  #count = 0;

  constructor(graph: WalkGraph) {
    this.#graph = graph;
    this.#isSeen = new Uint8Array(graph.network.edgeCount);
  }

  /** The runs of a search, true until the next call. */
  collect(tree: WalkTree): ReachedRuns {
    this.#count = 0;
    const { edge, fraction } = tree.origin;
    this.#isSeen[edge] = 1;
    this.#addOriginEdge(tree, edge, fraction);
    const { arcStarts, leavingArcs } = this.#graph;
    for (let i = 0; i < tree.reachedCount; i++) {
      const node = tree.reachedNodes[i] ?? 0;
      const end = arcStarts[node + 1] ?? 0;
      for (let slot = arcStarts[node] ?? 0; slot < end; slot++)
        this.#addOnce(tree, (leavingArcs[slot] ?? 0) >> 1);
    }
    this.#forgetSeen(edge);
    return {
      count: this.#count,
      edges: this.#edges,
      fromFractions: this.#from,
      toFractions: this.#to,
      startSeconds: this.#start,
      endSeconds: this.#end,
    };
  }

  #forgetSeen(originEdge: number): void {
    this.#isSeen[originEdge] = 0;
    for (let i = 0; i < this.#count; i++) this.#isSeen[this.#edges[i] ?? 0] = 0;
  }

  #addOnce(tree: WalkTree, edge: number): void {
    const forward = tree.arcSeconds[2 * edge] ?? Infinity;
    // Closed edges are never marked as seen, so that only edges with runs need to be forgotten.
    if (this.#isSeen[edge] === 1 || forward === Infinity) return;
    const { edgeFrom, edgeTo } = this.#graph.network;
    this.#isSeen[edge] = 1;
    const first = tree.nodeSeconds[edgeFrom[edge] ?? 0] ?? Infinity;
    const last = tree.nodeSeconds[edgeTo[edge] ?? 0] ?? Infinity;
    this.#addBetween(tree, edge, [0, first], [1, last]);
  }

  #addOriginEdge(tree: WalkTree, edge: number, fraction: number): void {
    const { edgeFrom, edgeTo } = this.#graph.network;
    const first = tree.nodeSeconds[edgeFrom[edge] ?? 0] ?? Infinity;
    const last = tree.nodeSeconds[edgeTo[edge] ?? 0] ?? Infinity;
    this.#addBetween(tree, edge, [0, first], [fraction, tree.offSeconds]);
    this.#addBetween(tree, edge, [fraction, tree.offSeconds], [1, last]);
  }

  /** Adds what is reached of a stretch of an edge from its two ends: each from its share of the edge and its seconds. */
  #addBetween(
    tree: WalkTree,
    edge: number,
    [low, lowSeconds]: readonly [number, number],
    [high, highSeconds]: readonly [number, number],
  ): void {
    const forward = tree.arcSeconds[2 * edge] ?? Infinity;
    const backward = tree.arcSeconds[2 * edge + 1] ?? Infinity;
    const limit = tree.limitSeconds;
    const span = high - low;
    // Where both walkers meet; when only one comes, at the far end.
    let meet = low + (highSeconds + backward * span - lowSeconds) / (forward + backward || 1);
    meet = Math.min(high, Math.max(low, Number.isNaN(meet) ? high : meet));
    if (lowSeconds <= limit) {
      const end = Math.min(meet, forward === 0 ? high : low + (limit - lowSeconds) / forward);
      this.#add(edge, [low, end], [lowSeconds, lowSeconds + forward * (end - low)]);
    }
    if (highSeconds <= limit && (meet < high || lowSeconds > limit)) {
      const end = Math.max(meet, backward === 0 ? low : high - (limit - highSeconds) / backward);
      this.#add(edge, [high, end], [highSeconds, highSeconds + backward * (high - end)]);
    }
  }

  #add(edge: number, [from, to]: readonly [number, number], [start, end]: readonly [number, number]): void {
    if (this.#count === this.#capacity) this.#grow();
    const run = this.#count++;
    this.#edges[run] = edge;
    this.#from[run] = from;
    this.#to[run] = to;
    this.#start[run] = start;
    this.#end[run] = end;
  }

  #grow(): void {
    this.#capacity = Math.min(this.#capacity * 2, RUNS_PER_EDGE * this.#isSeen.length + this.#capacity);
    const wider = <T extends Uint32Array | Float32Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    this.#edges = wider(this.#edges, new Uint32Array(this.#capacity));
    this.#from = wider(this.#from, new Float32Array(this.#capacity));
    this.#to = wider(this.#to, new Float32Array(this.#capacity));
    this.#start = wider(this.#start, new Float32Array(this.#capacity));
    this.#end = wider(this.#end, new Float32Array(this.#capacity));
  }
}
