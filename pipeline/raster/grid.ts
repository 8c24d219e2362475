/** Numbers in rows, the first row in the north. */
export type Grid = Readonly<{ width: number; height: number; values: Float32Array }>;

export function createGrid(width: number, height: number, valueAt: (x: number, y: number) => number): Grid {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) values[y * width + x] = valueAt(x, y);
  return { width, height, values };
}

/** The value of a cell; beyond the edge, that of the nearest cell on it. */
export function cellOf({ width, height, values }: Grid, x: number, y: number): number {
  const column = Math.max(0, Math.min(width - 1, x));
  const row = Math.max(0, Math.min(height - 1, y));
  return values[row * width + column] ?? NaN;
}

/** Bilinear between cell centres; `x` and `y` count cells from the north-west corner of the grid. */
export function sampleGrid(grid: Grid, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [dx, dy] = [x - 0.5 - left, y - 0.5 - top];
  const north = cellOf(grid, left, top) * (1 - dx) + cellOf(grid, left + 1, top) * dx;
  const south = cellOf(grid, left, top + 1) * (1 - dx) + cellOf(grid, left + 1, top + 1) * dx;
  return north * (1 - dy) + south * dy;
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
