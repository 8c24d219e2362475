import type { PixelPoint } from '../geo/mercator.ts';
import type { PointGrid } from './point-grid.ts';

type Ground = Readonly<{
  points: readonly PixelPoint[];
  /** Of the points, in cells of at least `minDistancePixels`. */
  grid: PointGrid;
  /** Centres nearer than this touch. */
  minDistancePixels: number;
  /** Larger crowds are left out. */
  maxCrowd: number;
}>;

/**
 * Sets of indices that touch each other directly or through others, each in ascending order; singles and what is
 * larger than `maxCrowd` are left out. Looks only for those with one of `starts` in them. A large crowd is given up as
 * soon as it is known to be one, so the time grows with the points, however dense they lie.
 */
export function findCrowds(starts: Iterable<number>, ground: Ground): number[][] {
  const seen = new Set<number>();
  const tooLarge = new Set<number>();
  const crowds: number[][] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    const crowd = growCrowd(start, ground, tooLarge);
    for (const member of crowd ?? []) seen.add(member);
    if (crowd !== null && crowd.length > 1) crowds.push(crowd.sort((a, b) => a - b));
  }
  return crowds;
}

/** The crowd around `start`; null when it is too large, and then what was seen of it is added to `tooLarge`. */
function growCrowd(
  start: number,
  { points, grid, minDistancePixels, maxCrowd }: Ground,
  tooLarge: Set<number>,
): number[] | null {
  if (tooLarge.has(start)) return null;
  const crowd = new Set([start]);
  for (const member of crowd) {
    const from = points[member];
    if (from === undefined) continue;
    for (const other of grid.near(from)) {
      const to = points[other];
      if (to === undefined || crowd.has(other)) continue;
      if (Math.hypot(to.x - from.x, to.y - from.y) >= minDistancePixels) continue;
      crowd.add(other);
      if (crowd.size <= maxCrowd && !tooLarge.has(other)) continue;
      for (const each of crowd) tooLarge.add(each);
      return null;
    }
  }
  return [...crowd];
}
