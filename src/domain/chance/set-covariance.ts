import type { Raster } from './chance-ground.ts';

/**
 * How much of a ground is still ground when it is moved: γ(dx, dy) = |W ∩ (W + (dx, dy))|, in squares of its raster and up
 * to `reach` squares each way. It is what the translation correction divides by (Ohser and Stoyan 1981).
 */
export type SetCovariance = Readonly<{
  reach: number;
  /** For moves to the north (row 0 to `reach`) and by −reach … reach to the east: γ(−dx, −dy) is the same. */
  squares: Float64Array;
}>;

/** Squares of the ground in a row of its raster that lie together: from, and to where the next is none. */
type Run = Readonly<{ from: number; to: number }>;

function runsOf({ columns, mask }: Raster, row: number): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let column = 0; column <= columns; column += 1) {
    const isInside = column < columns && mask[row * columns + column] === 1;
    if (isInside && from === -1) from = column;
    else if (!isInside && from !== -1) {
      runs.push({ from, to: column });
      from = -1;
    }
  }
  return runs;
}

/**
 * The set covariance of a raster, exact: all numbers are whole. Two runs overlap by a trapezoid over the move to the east;
 * the trapezoids of all pairs are added by where they bend (second differences) and summed up twice. That is a few
 * million additions for a district, less than a Fourier transform takes, and nothing is rounded.
 */
export function setCovariance(raster: Raster, reach: number): SetCovariance {
  const runs = Array.from({ length: raster.rows }, (_, row) => runsOf(raster, row));
  const width = 2 * reach + 1;
  const squares = new Float64Array(width * (reach + 1));
  // Moves from -columns to columns, and two more for the differences.
  const offset = raster.columns + 1;
  const bends = new Float64Array(2 * offset + 1);
  for (let dy = 0; dy <= reach; dy += 1) {
    bends.fill(0);
    for (let row = 0; row + dy < raster.rows; row += 1)
      addOverlaps(bends, { still: runs[row + dy] ?? [], moved: runs[row] ?? [], offset });
    let [slope, value] = [0, 0];
    bends.forEach((bend, index) => {
      const dx = index - offset;
      if (Math.abs(dx) <= reach) squares[dy * width + dx + reach] = value;
      slope += bend;
      value += slope;
    });
  }
  return { reach, squares };
}

type Rows = Readonly<{ still: readonly Run[]; moved: readonly Run[]; offset: number }>;

/** The overlap of each two runs grows, stays, and falls. */
function addOverlaps(bends: Float64Array, { still, moved, offset }: Rows): void {
  for (const one of still) {
    for (const other of moved) {
      addBend(bends, offset + one.from - other.to, 1);
      addBend(bends, offset + one.from - other.from, -1);
      addBend(bends, offset + one.to - other.to, -1);
      addBend(bends, offset + one.to - other.from, 1);
    }
  }
}

function addBend(bends: Float64Array, index: number, change: number): void {
  bends[index] = (bends[index] ?? 0) + change;
}
