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

/** Walking into a cell: the step to the cell, and its corners as seen by who comes in. */
type Heading = Readonly<{
  step: readonly [number, number];
  nearLeft: readonly [number, number];
  nearRight: readonly [number, number];
  farLeft: readonly [number, number];
  farRight: readonly [number, number];
}>;

const heading = (step: [number, number], ...corners: [number, number][]): Heading => {
  const [nearLeft, nearRight, farLeft, farRight] = corners;
  if (!nearLeft || !nearRight || !farLeft || !farRight) throw new RangeError('a cell has four corners');
  return { step, nearLeft, nearRight, farLeft, farRight };
};

/** North, east, south, west: a turn right is one on. */
const HEADINGS: readonly Heading[] = [
  heading([0, 1], [0, 0], [1, 0], [0, 1], [1, 1]),
  heading([1, 0], [0, 1], [0, 0], [1, 1], [1, 0]),
  heading([0, -1], [1, 1], [0, 1], [1, 0], [0, 0]),
  heading([-1, 0], [1, 0], [1, 1], [0, 0], [0, 1]),
];
const [NORTH, SOUTH] = [0, 2];

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

  #follow(grid: LevelGrid, column: number, row: number, direction: number, ring: number): void {
    const start = row * grid.columns + column;
    let [x, y, turn] = [column, direction === NORTH ? row : row - 1, direction];
    let link = -1;
    this.#ringOfLink[start] = ring;
    while (link !== start) {
      const into = HEADINGS[turn & 3];
      if (into === undefined) return;
      turn = this.#cross(grid, x, y, into) + turn;
      const out = HEADINGS[turn & 3];
      if (out === undefined) return;
      link = turn & 1 ? -1 : (turn & 3) === NORTH ? (y + 1) * grid.columns + x : y * grid.columns + x;
      if (link >= 0) this.#ringOfLink[link] = ring;
      x += out.step[0];
      y += out.step[1];
    }
  }

  /** Adds the point where the outline leaves a cell; returns the turn: 0 straight on, 1 right, 3 left. */
  #cross({ levels, columns }: LevelGrid, x: number, y: number, into: Heading): number {
    const level = ([dx, dy]: readonly [number, number]) => levels[(y + dy) * columns + x + dx] ?? 0;
    const [nearLeft, nearRight] = [level(into.nearLeft), level(into.nearRight)];
    const [farLeft, farRight] = [level(into.farLeft), level(into.farRight)];
    if (farLeft < 0 && farRight >= 0) {
      this.#add(x, y, into.farLeft, into.farRight, farLeft / (farLeft - farRight));
      return 0;
    }
    // A saddle: the sign in the middle says which two of the corners hang together.
    const isRight = farRight < 0 && (farLeft < 0 || nearLeft + nearRight + farLeft + farRight < 0);
    if (isRight) this.#add(x, y, into.farRight, into.nearRight, farRight / (farRight - nearRight));
    else this.#add(x, y, into.nearLeft, into.farLeft, nearLeft / (nearLeft - farLeft));
    return isRight ? 1 : 3;
  }

  #add(x: number, y: number, a: readonly [number, number], b: readonly [number, number], share: number): void {
    if (this.#size === this.#columns.length) {
      const [columns, rows] = [new Float32Array(this.#size * 2), new Float32Array(this.#size * 2)];
      columns.set(this.#columns);
      rows.set(this.#rows);
      this.#columns = columns;
      this.#rows = rows;
    }
    this.#columns[this.#size] = x + a[0] + (b[0] - a[0]) * share;
    this.#rows[this.#size] = y + a[1] + (b[1] - a[1]) * share;
    this.#size++;
  }
}
