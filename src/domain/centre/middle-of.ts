import type { PlanePoint } from '../geo/local-plane.ts';

/** The middle of some points of a plane and how they lie around it; lengths in the unit of the points. */
export type Middle = Readonly<{
  /** Mean of the coordinates. */
  mean: PlanePoint;
  /** The point with the least sum of distances to all. */
  median: PlanePoint;
  standardDistance: number;
  ellipse: DeviationalEllipse;
}>;

export type DeviationalEllipse = Readonly<{
  /** Half of the longest and of the shortest way across. */
  long: number;
  short: number;
  /** Of the long axis, clockwise from north, 0 ≤ degrees < 180. */
  bearingDegrees: number;
}>;

type Moments = Readonly<{ mean: PlanePoint; xx: number; yy: number; xy: number }>;

function momentsOf(points: readonly PlanePoint[]): Moments {
  const n = points.length;
  let [sumX, sumY] = [0, 0];
  for (const { x, y } of points) [sumX, sumY] = [sumX + x, sumY + y];
  const mean = { x: sumX / n, y: sumY / n };
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of points) {
    const [dx, dy] = [x - mean.x, y - mean.y];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { mean, xx: xx / n, yy: yy / n, xy: xy / n };
}

const DEGREES = 180 / Math.PI;

/**
 * The standard deviational ellipse (Yuill 1971, doi:10.2307/490885): the axes are those of the covariance. With half axes
 * of √2 deviations it holds 63 % of places that are scattered normally around their middle (1 − 1/e).
 */
function ellipseOf({ xx, yy, xy }: Moments): DeviationalEllipse {
  const half = (xx + yy) / 2;
  const turn = Math.hypot((xx - yy) / 2, xy);
  const angle = (Math.atan2(2 * xy, xx - yy) / 2) * DEGREES;
  return {
    long: Math.sqrt(2 * (half + turn)),
    short: Math.sqrt(2 * Math.max(0, half - turn)),
    bearingDegrees: (90 - angle + 360) % 180,
  };
}

const MOST_STEPS = 500;
const STILL = 1e-10;

/**
 * The point with the least sum of distances, by steps that weigh each point with the inverse of its distance (Weiszfeld
 * 1937; Kuhn and Kuenne 1962). A point at which a step stands counts with a distance of almost nothing.
 */
function medianOf(points: readonly PlanePoint[], from: PlanePoint, scale: number): PlanePoint {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [x, y, weights] = [0, 0, 0];
    for (const point of points) {
      const weight = 1 / Math.max(STILL * scale, Math.hypot(point.x - at.x, point.y - at.y));
      x += weight * point.x;
      y += weight * point.y;
      weights += weight;
    }
    const next = { x: x / weights, y: y / weights };
    const moved = Math.hypot(next.x - at.x, next.y - at.y);
    at = next;
    if (moved <= STILL * scale) break;
  }
  return at;
}

/** Of fewer points the middle says nothing. */
export const LEAST_OF_MIDDLE = 3;

/**
 * Mean centre, median centre, standard distance (Bachi 1963: the root of the mean squared distance to the mean centre,
 * divided by n) and deviational ellipse, as in CrimeStat 4, chapter 4. Null for fewer than `LEAST_OF_MIDDLE` points.
 */
export function middleOf(points: readonly PlanePoint[]): Middle | null {
  if (points.length < LEAST_OF_MIDDLE) return null;
  const moments = momentsOf(points);
  const standardDistance = Math.sqrt(moments.xx + moments.yy);
  return {
    mean: moments.mean,
    median: standardDistance === 0 ? moments.mean : medianOf(points, moments.mean, standardDistance),
    standardDistance,
    ellipse: ellipseOf(moments),
  };
}

/** Mean and standard distance alone, for the many times that places are put elsewhere. */
export function meanOf(points: readonly PlanePoint[]): Pick<Middle, 'mean' | 'standardDistance'> {
  const { mean, xx, yy } = momentsOf(points);
  return { mean, standardDistance: Math.sqrt(xx + yy) };
}
