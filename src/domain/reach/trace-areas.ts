/**
 * Rings of an area as columns. Ring `r` has the points `starts[r]` up to `starts[r + 1]` of `columns` and `rows`,
 * in cells, the first not repeated. `parents[r]` is −1 for an outer ring (counter-clockwise), or the outer ring that
 * the hole `r` (clockwise) is in.
 */
export type TracedRings = Readonly<{
  count: number;
  starts: Uint32Array;
  columns: Float32Array;
  rows: Float32Array;
  parents: Int32Array;
}>;

export type LevelGrid = Readonly<{ levels: Float32Array; columns: number; rows: number }>;

/** Corners of a cell as seen by who walks into it: near left, near right, far left, far right, each as [east, north]. */
const CORNERS = [
  [0, 0, 1, 0, 0, 1, 1, 1],
  [0, 1, 0, 0, 1, 1, 1, 0],
  [1, 1, 0, 1, 1, 0, 0, 0],
  [1, 0, 1, 1, 0, 0, 0, 1],
].flat();
/** Directions are numbered so that a turn right is one on; `CORNERS` has them in this order. */
const [NORTH, EAST, SOUTH] = [0, 1, 2];
const [NEAR_LEFT, NEAR_RIGHT, FAR_LEFT, FAR_RIGHT] = [0, 1, 2, 3];

/**
 * Marching squares: the outlines of where `levels` is negative, linear between neighbours, with the inside on
 * the left. The outermost corners must not be negative, so that every outline closes.
 */
export class AreaTracer {
  /** For each link to the east, the ring that crosses it plus one. */
  #ringOfLink = new Int32Array(0);
  #columns = new Float32Array(1 << 14);
  #rows = new Float32Array(1 << 14);
  #size = 0;

  /** The rings of a grid, true until the next call. */
  trace(grid: LevelGrid): TracedRings {
    const cells = grid.columns * grid.rows;
    if (this.#ringOfLink.length < cells) this.#ringOfLink = new Int32Array(cells);
    else this.#ringOfLink.fill(0, 0, cells);
    this.#size = 0;
    const starts: number[] = [0];
    const parents: number[] = [];
    for (let row = 1; row < grid.rows - 1; row++) {
      for (let column = 0; column < grid.columns - 1; column++) {
        const link = row * grid.columns + column;
        const isInside = (grid.levels[link] ?? 0) < 0;
        if (isInside === (grid.levels[link + 1] ?? 0) < 0 || this.#ringOfLink[link] !== 0) continue;
        // Come upon from below and from the left, an outer ring is entered here and a hole left.
        parents.push(isInside ? this.#parentOf(link, parents) : -1);
        this.#follow(grid, column, row, isInside ? NORTH : SOUTH, parents.length);
        starts.push(this.#size);
      }
    }
    return {
      count: parents.length,
      starts: Uint32Array.from(starts),
      columns: this.#columns,
      rows: this.#rows,
      parents: Int32Array.from(parents),
    };
  }

  /** Going left from a hole through what is inside, the next ring met is the outer ring or another hole in it. */
  #parentOf(link: number, parents: readonly number[]): number {
    let left = link - 1;
    while (this.#ringOfLink[left] === 0) left--;
    const ring = (this.#ringOfLink[left] ?? 0) - 1;
    const parent = parents[ring] ?? -1;
    return parent === -1 ? ring : parent;
  }

  #follow({ levels, columns }: LevelGrid, column: number, row: number, start: number, ring: number): void {
    const offsets = cornerOffsets(columns);
    const startLink = row * columns + column;
    let [x, y, direction, link] = [column, start === NORTH ? row : row - 1, start, -1];
    this.#ringOfLink[startLink] = ring;
    while (link !== startLink) {
      const cell = y * columns + x;
      direction = (direction + this.#cross(levels, offsets, cell, direction, x, y)) & 3;
      if (direction === NORTH) y++;
      else if (direction === EAST) x++;
      else if (direction === SOUTH) y--;
      else x--;
      if (direction === NORTH || direction === SOUTH) {
        link = direction === NORTH ? y * columns + x : (y + 1) * columns + x;
        this.#ringOfLink[link] = ring;
      }
    }
  }

  /** Adds the point where the outline leaves a cell; returns the turn: 0 straight on, 1 right, 3 left. */
  #cross(
    levels: Float32Array,
    offsets: Int32Array,
    cell: number,
    direction: number,
    x: number,
    y: number,
  ): number {
    const slot = direction * 4;
    const nearLeft = levels[cell + (offsets[slot + NEAR_LEFT] ?? 0)] ?? 0;
    const nearRight = levels[cell + (offsets[slot + NEAR_RIGHT] ?? 0)] ?? 0;
    const farLeft = levels[cell + (offsets[slot + FAR_LEFT] ?? 0)] ?? 0;
    const farRight = levels[cell + (offsets[slot + FAR_RIGHT] ?? 0)] ?? 0;
    if (farLeft < 0 && farRight >= 0) {
      this.#add(x, y, slot + FAR_LEFT, slot + FAR_RIGHT, farLeft / (farLeft - farRight));
      return 0;
    }
    // A saddle: the sign in the middle says which two of the corners hang together.
    if (farRight < 0 && (farLeft < 0 || nearLeft + nearRight + farLeft + farRight < 0)) {
      this.#add(x, y, slot + FAR_RIGHT, slot + NEAR_RIGHT, farRight / (farRight - nearRight));
      return 1;
    }
    this.#add(x, y, slot + NEAR_LEFT, slot + FAR_LEFT, nearLeft / (nearLeft - farLeft));
    return 3;
  }

  /** Adds the point at `share` of the way from one corner of cell (x, y) to another. */
  #add(x: number, y: number, from: number, to: number, share: number): void {
    if (this.#size === this.#columns.length) {
      const [columns, rows] = [new Float32Array(this.#size * 2), new Float32Array(this.#size * 2)];
      columns.set(this.#columns);
      rows.set(this.#rows);
      this.#columns = columns;
      this.#rows = rows;
    }
    const [fromX, fromY] = [CORNERS[2 * from] ?? 0, CORNERS[2 * from + 1] ?? 0];
    this.#columns[this.#size] = x + fromX + ((CORNERS[2 * to] ?? 0) - fromX) * share;
    this.#rows[this.#size] = y + fromY + ((CORNERS[2 * to + 1] ?? 0) - fromY) * share;
    this.#size++;
  }
}

/** Where the corners of `CORNERS` are in a grid of so many columns, from the south-west corner of the cell. */
function cornerOffsets(columns: number): Int32Array {
  return Int32Array.from(
    { length: 16 },
    (_, slot) => (CORNERS[2 * slot + 1] ?? 0) * columns + (CORNERS[2 * slot] ?? 0),
  );
}
