import { describe, expect, it } from 'vitest';
import { knownPattern, knownValues, rectangle, toPoints } from './known-patterns.ts';
import { cellsOf } from '../../../../src/domain/chance/cells.ts';
import { generalG, localG } from '../../../../src/domain/chance/getis-ord.ts';
import type { Points } from '../../../../src/domain/chance/chance-ground.ts';
import { squareLattice } from '../../../../src/domain/chance/cell-lattice.ts';
import { moranI } from '../../../../src/domain/chance/moran.ts';
import { clarkEvans, meanNearestDistance } from '../../../../src/domain/chance/nearest-neighbor.ts';
import { quadratChiSquare } from '../../../../src/domain/chance/quadrats.ts';
import { createRipley, excessOf } from '../../../../src/domain/chance/ripley.ts';

const PATTERNS = ['cells', 'redwood', 'japanesepines', 'swedishpines'] as const;

/** Written out anew: every ordered pair, with the overlap of a moved rectangle by hand. */
function plainK({ xs, ys }: Points, radius: number, [width, height]: readonly [number, number]): number {
  let sum = 0;
  xs.forEach((x, i) => {
    xs.forEach((other, j) => {
      const [dx, dy] = [other - x, (ys[j] ?? 0) - (ys[i] ?? 0)];
      if (i === j || Math.sqrt(dx * dx + dy * dy) > radius) return;
      sum += 1 / ((width - Math.abs(dx)) * (height - Math.abs(dy)));
    });
  });
  return ((width * height) ** 2 * sum) / (xs.length * (xs.length - 1));
}

describe.each(PATTERNS)('the published pattern %s', (name) => {
  const { ground, points, clarkEvans: known, k } = knownPattern(name);
  const side = ground.box[2] - ground.box[0];
  const height = ground.box[3] - ground.box[1];

  it('has the nearest neighbour ratio of spatstat, to ten digits', () => {
    const { naive, donnelly } = clarkEvans(meanNearestDistance(points), points.xs.length, ground);
    expect(naive).toBeCloseTo(known.naive, 9);
    expect(donnelly).toBeCloseTo(known.donnelly, 9);
  });

  it('has Ripley’s K of spatstat with the translation correction, and that of every pair written out', () => {
    const step = side > 1 ? 0.25 : 0.0025;
    const found = createRipley(ground, step, 100)(points);
    for (const [radius, value] of k) {
      const ours = found[Math.round(radius / step) - 1] ?? NaN;
      expect(ours / value).toBeCloseTo(1, 5);
    }
    for (const index of [13, 41, 77]) {
      const between = step * (index + 1) + side * 1e-7;
      expect(found[index]).toBeCloseTo(plainK(points, between, [side, height]), 9);
    }
  });
});

describe('the greatest |L(r) − r|', () => {
  it.each([
    ['redwood', 0.1025, 0.0558102],
    // The reference says 0.0147323 here; every pair written out (above, and in numpy) gives this.
    ['japanesepines', 0.1475, 0.0148462],
  ] as const)('of %s is at %s', (name, radius, value) => {
    const { ground, points } = knownPattern(name);
    const excess = excessOf(createRipley(ground, 0.0025, 100)(points), 0.0025);
    const sizes = excess.map(Math.abs);
    const most = Math.max(...sizes);
    expect(most).toBeCloseTo(value, 6);
    expect((sizes.indexOf(most) + 1) * 0.0025).toBeCloseTo(radius, 9);
  });
});

describe('χ² of five by five quadrats', () => {
  /** In hundredths, in which the coordinates are whole: a point on a line is exactly on it. */
  const chiSquare = ({ xs, ys }: Points, west: number, south: number): number => {
    const hundredths = (values: Float64Array) => values.map((value) => Math.round(value * 100));
    const cells = cellsOf(rectangle(west, south, west + 100, south + 100), squareLattice(west, south, 20));
    return quadratChiSquare(cells.count({ xs: hundredths(xs), ys: hundredths(ys) }), cells.areas);
  };
  const negative = (values: Float64Array) => values.map((value) => -value);

  it('of redwood is 51.71 where a point on a line belongs to the east and north, as here', () => {
    expect(chiSquare(knownPattern('redwood').points, 0, -100)).toBeCloseTo(51.71, 2);
  });

  it('of redwood is 64.61 where it belongs to the west and south: the same turned round', () => {
    const { xs, ys } = knownPattern('redwood').points;
    expect(chiSquare({ xs: negative(xs), ys: negative(ys) }, -100, 0)).toBeCloseTo(64.6129, 4);
  });

  it('of japanesepines is 16.92', () => {
    expect(chiSquare(knownPattern('japanesepines').points, 0, 0)).toBeCloseTo(16.9231, 4);
  });
});

/** Cells of a grid of three by three that share a side. */
const ROOKS = Array.from({ length: 9 }, (_, cell) =>
  [cell - 3, cell + 3, ...(cell % 3 > 0 ? [cell - 1] : []), ...(cell % 3 < 2 ? [cell + 1] : [])].filter(
    (other) => other >= 0 && other < 9,
  ),
);

/** n / ΣΣw · ΣΣ w (x − x̄)(x′ − x̄) / Σ (x − x̄)². */
function plainMoran(values: readonly number[], weights: readonly (readonly number[])[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const z = values.map((value) => value - mean);
  const cross = weights.flatMap((row, i) => row.map((weight, j) => weight * (z[i] ?? 0) * (z[j] ?? 0)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return (values.length / sum(weights.flat())) * (sum(cross) / sum(z.map((value) => value ** 2)));
}

describe('Moran’s I', () => {
  it.each(['columbus', 'sids2', 'stl'])('of %s is that of esda', (name) => {
    const { values, neighbors, moran } = knownValues(name);
    expect(moranI(values, neighbors)).toBeCloseTo(moran, 13);
  });

  it('is the formula written out with a matrix of weights, which gives ½ for 1 … 9 on a grid', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const each = ROOKS.map((beside) => values.map((_, cell) => (beside.includes(cell) ? 1 : 0)));
    expect(plainMoran(values, each)).toBeCloseTo(0.5, 14);
    const byRow = each.map((row, cell) => row.map((weight) => weight / (ROOKS[cell]?.length ?? 1)));
    expect(moranI(values, ROOKS)).toBeCloseTo(plainMoran(values, byRow), 14);
  });

  it('of values that are all the same is 0', () => {
    expect(moranI(new Array(9).fill(4), ROOKS)).toBe(0);
  });
});

describe('G of Getis and Ord', () => {
  const { xs, ys } = toPoints([
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ]);
  const values = [2, 3, 3.2, 5, 8, 7];
  const band = Array.from(xs, (x, i) =>
    Array.from(xs, (_, j) => j).filter(
      (j) => j !== i && Math.hypot((xs[j] ?? 0) - x, (ys[j] ?? 0) - (ys[i] ?? 0)) <= 15,
    ),
  );

  it('is that of esda', () => {
    expect(generalG(values, band)).toBeCloseTo(0.55709779, 8);
  });

  it('of each point (Gi*) is that of esda', () => {
    const known = [-1.3972763, -0.2891776, 0.6506496, -0.2891776, 1.2345209, 2.0242433];
    localG(values, band).forEach((z, index) => {
      expect(z).toBeCloseTo(known[index] ?? NaN, 7);
    });
  });
});
