import type { Ground, Points } from './chance-ground.ts';

/** The mean distance from a point to the nearest other one. Two or more points. */
export function meanNearestDistance({ xs, ys }: Points): number {
  const count = xs.length;
  const nearest = new Float64Array(count).fill(Infinity);
  for (let i = 0; i < count; i += 1) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    let least = nearest[i] ?? Infinity;
    for (let j = i + 1; j < count; j += 1) {
      const dx = (xs[j] ?? 0) - x;
      const dy = (ys[j] ?? 0) - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) least = squared;
      if (squared < (nearest[j] ?? Infinity)) nearest[j] = squared;
    }
    nearest[i] = least;
  }
  return nearest.reduce((sum, squared) => sum + Math.sqrt(squared), 0) / count;
}

/** The ratio of Clark and Evans: below 1 points are closer to each other than by chance, above 1 further. */
export type ClarkEvans = Readonly<{
  /** As if the ground had no edge (Clark and Evans 1954, doi:10.2307/1931034). */
  naive: number;
  /** With the correction of Donnelly (1978) for the edge, as in spatstat: it was found for rectangles. */
  donnelly: number;
}>;

export function clarkEvans(
  meanDistance: number,
  count: number,
  { area, perimeter }: Pick<Ground, 'area' | 'perimeter'>,
): ClarkEvans {
  const expected = 0.5 * Math.sqrt(area / count);
  const edge = (0.0514 + 0.0412 / Math.sqrt(count)) * (perimeter / count);
  return { naive: meanDistance / expected, donnelly: meanDistance / (expected + edge) };
}
