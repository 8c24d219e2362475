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

/** Points of a plane as columns. */
export type PlaneColumns = Readonly<{ x: Float64Array; y: Float64Array }>;

type Moments = Readonly<{ mean: PlanePoint; xx: number; yy: number; xy: number }>;

function momentsOf({ x, y }: PlaneColumns): Moments {
  const n = x.length;
  let [sumX, sumY] = [0, 0];
  for (let at = 0; at < n; at += 1) {
    sumX += x[at] ?? 0;
    sumY += y[at] ?? 0;
  }
  const mean = { x: sumX / n, y: sumY / n };
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const dx = (x[at] ?? 0) - mean.x;
    const dy = (y[at] ?? 0) - mean.y;
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
function* medianSteps(
  { x, y }: PlaneColumns,
  from: PlanePoint,
  scale: number,
): Generator<number, PlanePoint, void> {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [sumX, sumY, weights] = [0, 0, 0];
    for (let index = 0; index < x.length; index += 1) {
      const [pointX, pointY] = [x[index] ?? 0, y[index] ?? 0];
      const [dx, dy] = [pointX - at.x, pointY - at.y];
      const weight = 1 / Math.max(STILL * scale, Math.sqrt(dx * dx + dy * dy));
      sumX += weight * pointX;
      sumY += weight * pointY;
      weights += weight;
    }
    const next = { x: sumX / weights, y: sumY / weights };
    const moved = Math.hypot(next.x - at.x, next.y - at.y);
    at = next;
    if (moved <= STILL * scale) break;
    yield step / MOST_STEPS;
  }
  return at;
}

/** Of fewer points the middle says nothing. */
export const LEAST_OF_MIDDLE = 3;

/**
 * Mean centre, median centre, standard distance (Bachi 1963: the root of the mean squared distance to the mean centre,
 * divided by n) and deviational ellipse, as in CrimeStat 4, chapter 4. Null for fewer than `LEAST_OF_MIDDLE` points.
 * @yields the share that is done, at most
 */
export function* middleSteps(points: PlaneColumns): Generator<number, Middle | null, void> {
  if (points.x.length < LEAST_OF_MIDDLE) return null;
  const moments = momentsOf(points);
  const standardDistance = Math.sqrt(moments.xx + moments.yy);
  return {
    mean: moments.mean,
    median:
      standardDistance === 0 ? moments.mean : yield* medianSteps(points, moments.mean, standardDistance),
    standardDistance,
    ellipse: ellipseOf(moments),
  };
}

/** Mean and standard distance alone, for the many times that places are put elsewhere. */
export function meanOf(points: PlaneColumns): Pick<Middle, 'mean' | 'standardDistance'> {
  const { mean, xx, yy } = momentsOf(points);
  return { mean, standardDistance: Math.sqrt(xx + yy) };
}
