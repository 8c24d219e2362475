import type { Ground, Points } from './chance-ground.ts';
import { setCovariance } from './set-covariance.ts';

/** K(r) of a set of points at each radius, in the order of the radii. */
export type RipleyK = (points: Points) => Float64Array;

/**
 * Ripley's K with the translation correction (Ohser and Stoyan 1981, doi:10.1002/bimj.4710230602; Baddeley, Rubak and
 * Turner 2015, chapter 7):
 *
 *     K(r) = |W|² / (n (n − 1)) · Σ 1[d(i, j) ≤ r] / γ(i − j), over all ordered pairs i ≠ j.
 *
 * γ is looked up in a table made once for the ground; between its squares it is linear in each direction.
 * @param step Distance between radii, in the unit of the plane: they are step, 2 · step … count · step, and below the
 * narrowest place of the ground, beyond which γ may be 0.
 */
export function createRipley(
  { area, raster }: Pick<Ground, 'area' | 'raster'>,
  step: number,
  count: number,
): RipleyK {
  const { cellSize } = raster;
  const longest = step * count;
  const { reach, squares } = setCovariance(raster, Math.ceil(longest / cellSize) + 1);
  const width = 2 * reach + 1;
  const squareArea = cellSize * cellSize;

  const inverse = 1 / cellSize;
  // No destructuring here and below: with a thousand points a simulation asks half a million times.
  const covariance = (dx: number, dy: number): number => {
    // γ(dx, dy) = γ(−dx, −dy): the table holds moves to the north.
    const east = (dy < 0 ? -dx : dx) * inverse + reach;
    const north = (dy < 0 ? -dy : dy) * inverse;
    const column = Math.floor(east);
    const row = Math.floor(north);
    const right = east - column;
    const at = row * width + column;
    const low = squares[at] ?? 0;
    const high = squares[at + width] ?? 0;
    const below = low + ((squares[at + 1] ?? 0) - low) * right;
    const above = high + ((squares[at + width + 1] ?? 0) - high) * right;
    // Two points in slivers that the raster misses: never nothing to divide by.
    return Math.max(1, below + (above - below) * (north - row)) * squareArea;
  };

  return ({ xs, ys }) => {
    const sums = new Float64Array(count);
    const points = xs.length;
    const longestSquared = longest * longest;
    for (let i = 0; i < points; i += 1) {
      const x = xs[i] ?? 0;
      const y = ys[i] ?? 0;
      for (let j = i + 1; j < points; j += 1) {
        const dx = (xs[j] ?? 0) - x;
        const dy = (ys[j] ?? 0) - y;
        const squared = dx * dx + dy * dy;
        if (squared > longestSquared) continue;
        const bin = Math.max(0, Math.ceil(Math.sqrt(squared) / step) - 1);
        sums[bin] = (sums[bin] ?? 0) + 2 / covariance(dx, dy);
      }
    }
    let sum = 0;
    const scale = (area * area) / (points * (points - 1));
    return sums.map((weights) => {
      sum += weights;
      return sum * scale;
    });
  };
}

/** L(r) − r, where L = √(K / π): 0 for chance, more where points are closer together than by chance (Besag 1977). */
export const excessOf = (k: Float64Array, step: number): Float64Array =>
  k.map((value, index) => Math.sqrt(value / Math.PI) - step * (index + 1));
