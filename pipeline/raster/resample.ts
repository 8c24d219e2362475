import { cellOf, createGrid, type Grid } from './grid.ts';

/** Catmull–Rom: through the values, no overshoot on even slopes. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** `factor` times as many cells each way, cubic between the old centres. */
export function resampleCubic(grid: Grid, factor: number): Grid {
  const along = (position: number) => {
    const centre = (position + 0.5) / factor - 0.5;
    return [Math.floor(centre), centre - Math.floor(centre)] as const;
  };
  const wide = createGrid(grid.width * factor, grid.height, (x, y) => {
    const [i, t] = along(x);
    return cubic(
      cellOf(grid, i - 1, y),
      cellOf(grid, i, y),
      cellOf(grid, i + 1, y),
      cellOf(grid, i + 2, y),
      t,
    );
  });
  return createGrid(wide.width, grid.height * factor, (x, y) => {
    const [i, t] = along(y);
    return cubic(
      cellOf(wide, x, i - 1),
      cellOf(wide, x, i),
      cellOf(wide, x, i + 1),
      cellOf(wide, x, i + 2),
      t,
    );
  });
}

function kernel(sigma: number): Float64Array {
  const radius = Math.ceil(sigma * 3);
  const weights = Float64Array.from({ length: radius * 2 + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Gaussian blur, `sigma` in cells; the edge repeats outward. */
export function blur(grid: Grid, sigma: number): Grid {
  const weights = kernel(sigma);
  const radius = (weights.length - 1) / 2;
  const sweep = (source: Grid, cell: (x: number, y: number, offset: number) => number) =>
    createGrid(source.width, source.height, (x, y) => {
      let sum = 0;
      weights.forEach((weight, i) => (sum += weight * cell(x, y, i - radius)));
      return sum;
    });
  const across = sweep(grid, (x, y, offset) => cellOf(grid, x + offset, y));
  return sweep(across, (x, y, offset) => cellOf(across, x, y + offset));
}
