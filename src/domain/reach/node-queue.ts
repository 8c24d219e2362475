/**
 * A binary heap of nodes by seconds, in columns that are allocated once and reused. A node may be in it more
 * than once: whoever takes it out skips what is already settled.
 */
export class NodeQueue {
  #seconds: Float64Array;
  #nodes: Uint32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#seconds = new Float64Array(capacity + 1);
    this.#nodes = new Uint32Array(capacity + 1);
  }

  get size(): number {
    return this.#size;
  }

  /** Seconds of the first entry; infinite when there is none. */
  get leastSeconds(): number {
    return this.#size === 0 ? Infinity : (this.#seconds[0] ?? Infinity);
  }

  clear(): void {
    this.#size = 0;
  }

  /** @throws RangeError when the capacity is used up: the caller knows how many entries its graph can make. */
  push(node: number, seconds: number): void {
    const [keys, nodes] = [this.#seconds, this.#nodes];
    if (this.#size === keys.length) throw new RangeError(`the queue holds only ${keys.length} entries`);
    let slot = this.#size++;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      const above = keys[parent] ?? 0;
      if (above <= seconds) break;
      keys[slot] = above;
      nodes[slot] = nodes[parent] ?? 0;
      slot = parent;
    }
    keys[slot] = seconds;
    nodes[slot] = node;
  }

  /** Takes out the node with the fewest seconds; the queue must not be empty. */
  pop(): number {
    const [keys, nodes] = [this.#seconds, this.#nodes];
    const top = nodes[0] ?? 0;
    const size = --this.#size;
    const seconds = keys[size] ?? 0;
    const node = nodes[size] ?? 0;
    let slot = 0;
    for (let child = 1; child < size; child = 2 * slot + 1) {
      if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child++;
      const below = keys[child] ?? 0;
      if (below >= seconds) break;
      keys[slot] = below;
      nodes[slot] = nodes[child] ?? 0;
      slot = child;
    }
    keys[slot] = seconds;
    nodes[slot] = node;
    return top;
  }
}
