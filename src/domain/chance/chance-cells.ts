import { type CellHeat, type ChanceCell, LEVEL } from './chance-question.ts';
import type { Measured } from './measured.ts';
import type { Measures } from './point-measures.ts';
import { quantile, ranged } from './ranged.ts';

const greatest = ({ local }: Measures): number => local.reduce((most, z) => Math.max(most, z), -Infinity);
const least = ({ local }: Measures): number => local.reduce((fewest, z) => Math.min(fewest, z), Infinity);

/** Of sets of chance 95 in 100 have no cell beyond either bound. */
export const heatBoundsOf = (simulated: readonly Measures[]): Readonly<{ cold: number; hot: number }> => ({
  cold: quantile(simulated.map(least), LEVEL / 2),
  hot: quantile(simulated.map(greatest), 1 - LEVEL / 2),
});

/**
 * Gi* of each cell, with a p that holds for all of them together: the share of sets of chance of which any cell is as
 * great, or as small (the single-step maxT of Westfall and Young 1993, 2.3). It corrects for the many tests and for
 * neighbours that count the same places.
 */
export function chanceCells({
  found,
  measure,
  points,
  real,
  simulated,
  resampled,
}: Measured): readonly ChanceCell[] {
  const { areas, outlines, count } = measure.hexagons;
  const counts = count(points);
  const hottest = Float64Array.from(simulated, greatest).sort();
  const coldest = Float64Array.from(simulated, least).sort();
  const p = (z: number): number => {
    const asHot = hottest.length - firstAtLeast(hottest, z);
    const asCold = firstAbove(coldest, z);
    return Math.min(1, (2 * (1 + Math.min(asHot, asCold))) / (simulated.length + 1));
  };
  const whole = areas.reduce((sum, area) => sum + area, 0);
  return outlines.map((rings, cell) => {
    const z = real.local[cell] ?? 0;
    const inDoubt = Float64Array.from(resampled, ({ local }) => local[cell] ?? 0);
    return {
      geometry: found.cut(rings),
      count: counts[cell] ?? 0,
      expected: (points.xs.length * (areas[cell] ?? 0)) / whole,
      z: ranged(z, inDoubt),
      p: ranged(p(z), inDoubt.map(p)),
      heat: heatOf(z, p(z)),
    };
  });
}

function heatOf(z: number, p: number): CellHeat {
  if (p > LEVEL) return 'neither';
  return z > 0 ? 'hot' : 'cold';
}

/** The index of the first of the sorted values that is at least `value`. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstAbove = (sorted: Float64Array, value: number): number => {
  const index = sorted.findIndex((other) => other > value);
  return index === -1 ? sorted.length : index;
};
