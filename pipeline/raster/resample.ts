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

/** One direction of a separable filter. Plain loops: this runs over four million cells. */
function sweep({ width, height, values }: Grid, weights: Float64Array, across: boolean): Grid {
  const radius = (weights.length - 1) / 2;
  const [length, stride] = across ? [width, 1] : [height, width];
  const result = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const position = across ? i % width : Math.floor(i / width);
    const start = i - position * stride;
    let sum = 0;
    for (let k = 0; k < weights.length; k++) {
      const cell = Math.max(0, Math.min(length - 1, position + k - radius));
      sum += (weights[k] ?? 0) * (values[start + cell * stride] ?? 0);
    }
    result[i] = sum;
  }
  return { width, height, values: result };
}

/** Gaussian blur, `sigma` in cells; the edge repeats outward. */
export function blur(grid: Grid, sigma: number): Grid {
  const weights = kernel(sigma);
  return sweep(sweep(grid, weights, true), weights, false);
}
