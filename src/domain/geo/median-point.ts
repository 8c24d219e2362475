import { ECCENTRICITY_SQUARED, EQUATOR_RADIUS_METERS, RADIANS_PER_DEGREE } from './ellipsoid.ts';
import { distanceMeters } from './distance.ts';
import { extentOf } from './extent.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

export type MedianPoint = Readonly<{
  point: LngLat;
  /** To every point, itself among them, in ascending order; metres. */
  distances: Float64Array;
}>;

/** Along the meridian at the equator, where the earth is most curved. */
const LEAST_RADIUS_METERS = EQUATOR_RADIUS_METERS * (1 - ECCENTRICITY_SQUARED);

/** A prime, so that positions of a grid seldom share a hash. */
const HASH_FACTOR = 1_000_003;

/** How much a distance of `distanceMeters` may be shorter than its chord, as a share: measured, and rounded up. */
const SHORTER_SHARE = 2e-6;

/** Different positions, as points of a space in which a distance is a straight chord. */
class Chords {
  readonly count: number;
  /** Index into the given points of the first at each position. */
  readonly firsts: readonly number[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #z: Float64Array;
  /** How many points stand at each position. */
  readonly #weights: Float64Array;

  constructor(points: readonly LngLat[]) {
    const all = byPosition(points);
    this.count = all.length;
    this.firsts = all.map(({ first }) => first);
    this.#weights = Float64Array.from(all, ({ weight }) => weight);
    this.#x = new Float64Array(this.count);
    this.#y = new Float64Array(this.count);
    this.#z = new Float64Array(this.count);
    for (let i = 0; i < all.length; i++) {
      const [lng = 0, lat = 0] = points[all[i]?.first ?? 0] ?? [];
      const [lambda, phi] = [lng * RADIANS_PER_DEGREE, lat * RADIANS_PER_DEGREE];
      const [sinPhi, cosPhi] = [Math.sin(phi), Math.cos(phi)];
      const normal = EQUATOR_RADIUS_METERS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinPhi * sinPhi);
      this.#x[i] = normal * cosPhi * Math.cos(lambda);
      this.#y[i] = normal * cosPhi * Math.sin(lambda);
      this.#z[i] = normal * (1 - ECCENTRICITY_SQUARED) * sinPhi;
    }
  }

  /** Longer than every chord: the diagonal of the box around all. */
  get longest(): number {
    return Math.hypot(...[this.#x, this.#y, this.#z].map(widthOf));
  }

  /** Sum of the chords from a position to all, and the direction in which that sum grows. */
  sumAt(from: number): Cut {
    const [x0, y0, z0] = this.#at(from);
    let [sum, gx, gy, gz] = [0, 0, 0, 0];
    for (let i = 0; i < this.count; i++) {
      const dx = x0 - (this.#x[i] ?? 0);
      const dy = y0 - (this.#y[i] ?? 0);
      const dz = z0 - (this.#z[i] ?? 0);
      const chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (chord === 0) continue;
      const weight = this.#weights[i] ?? 0;
      sum += weight * chord;
      const pull = weight / chord;
      gx += dx * pull;
      gy += dy * pull;
      gz += dz * pull;
    }
    return { from, sum, slope: [gx, gy, gz] };
  }

  /** Raises each bound to what a cut says: the sum is convex, so it lies nowhere below its tangent. */
  raise(bounds: Float64Array, { from, sum, slope: [gx, gy, gz] }: Cut): void {
    const [x0, y0, z0] = this.#at(from);
    for (let i = 0; i < this.count; i++) {
      const tangent =
        sum + gx * ((this.#x[i] ?? 0) - x0) + gy * ((this.#y[i] ?? 0) - y0) + gz * ((this.#z[i] ?? 0) - z0);
      if (tangent > (bounds[i] ?? 0)) bounds[i] = tangent;
    }
  }

  #at(index: number): Space {
    return [this.#x[index] ?? 0, this.#y[index] ?? 0, this.#z[index] ?? 0];
  }
}

function widthOf(values: Float64Array): number {
  const { lowest, highest } = extentOf(values);
  return highest - lowest;
}

type Space = readonly [x: number, y: number, z: number];
type Cut = Readonly<{ from: number; sum: number; slope: Space }>;

/** How much a distance may be longer than its chord, as a share: that of the most curved arc over the longest chord. */
function longerShare(longestChord: number): number {
  const half = Math.min(1, longestChord / 2 / LEAST_RADIUS_METERS);
  return half === 0 ? 0 : Math.asin(half) / half - 1;
}

type Position = { first: number; weight: number };

/** Index of the first point at each position, and how many stand there. */
function byPosition(points: readonly LngLat[]): readonly Position[] {
  const byHash = new Map<number, Position>();
  const all: Position[] = [];
  points.forEach(([lng, lat], index) => {
    const hash = lng * HASH_FACTOR + lat;
    const known = byHash.get(hash);
    const there = known === undefined ? undefined : points[known.first];
    if (known !== undefined && there?.[0] === lng && there[1] === lat) {
      known.weight++;
      return;
    }
    // Two positions of one hash are only not united, which costs time and changes nothing.
    const position = { first: index, weight: 1 };
    all.push(position);
    if (known === undefined) byHash.set(hash, position);
  });
  return all;
}

/** Indexes of all points that may have the smallest sum of distances: a few, whatever the number of points. */
function candidates(points: readonly LngLat[]): readonly number[] {
  const chords = new Chords(points);
  const bounds = new Float64Array(chords.count);
  const sums = new Map<number, number>();
  const slack = (1 + SHORTER_SHARE + longerShare(chords.longest)) / (1 - SHORTER_SHARE);
  let [best, next] = [Infinity, 0];
  let limit = Infinity;
  do {
    const cut = chords.sumAt(next);
    sums.set(next, cut.sum);
    best = Math.min(best, cut.sum);
    limit = best * slack;
    chords.raise(bounds, cut);
    next = lowestOf(bounds, sums);
  } while (next >= 0 && (bounds[next] ?? 0) <= limit);
  return [...sums]
    .filter(([, sum]) => sum <= limit)
    .map(([position]) => chords.firsts[position] ?? 0)
    .sort((a, b) => a - b);
}

/** The position with the lowest bound whose sum is not known yet; -1 when all are known. */
function lowestOf(bounds: Float64Array, known: ReadonlyMap<number, number>): number {
  let lowest = -1;
  for (let i = 0; i < bounds.length; i++) {
    if ((lowest < 0 || (bounds[i] ?? 0) < (bounds[lowest] ?? 0)) && !known.has(i)) lowest = i;
  }
  return lowest;
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The point with the smallest sum of distances to the others, the first of several; null without points. Outliers do
 * not move it. Instead of every sum only those are computed that tangents to the sum, which is convex, do not rule out.
 */
export function medianPoint(points: readonly LngLat[]): MedianPoint | null {
  if (points.length === 0) return null;
  let best: MedianPoint | null = null;
  for (const index of candidates(points)) {
    const point = points[index];
    if (point === undefined) continue;
    const distances = Float64Array.from(points, (other) => distanceMeters(point, other)).sort();
    if (best === null || total(distances) < total(best.distances)) best = { point, distances };
  }
  return best;
}
