import { isPointInPolygon, signedArea } from '../geo/polygon.ts';
import type { Position, Ring } from '../geo/position.ts';

/** What a geometry counts as: one point, and what it was. */
export type Representative = Readonly<{
  point: Position;
  shape: 'point' | 'line' | 'area';
  /** It has several parts, of which the largest counts. */
  isSeveral: boolean;
}>;

/** Why a geometry has no point. */
export type NoPoint = 'no-geometry' | 'bad-geometry' | 'out-of-range';

type Parts = { points: Position[]; lines: Position[][]; areas: Position[][][] };

/** Collections within collections: no real file has more. */
const MOST_NESTED = 16;

class Unusable extends Error {
  readonly why: NoPoint;
  constructor(why: NoPoint) {
    super(why);
    this.why = why;
  }
}

/** Asked for only where there is another: for the compiler. */
const NOWHERE: Position = [0, 0];

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unusable('bad-geometry');
  return value;
};

function toPosition(value: unknown): Position {
  const [lng, lat] = listOf(value);
  if (typeof lng !== 'number' || typeof lat !== 'number') throw new Unusable('bad-geometry');
  // What is no number on the globe is most likely metres of a projection.
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) throw new Unusable('out-of-range');
  return [lng, lat];
}

const toLine = (value: unknown): Position[] => listOf(value).map(toPosition);
const toArea = (value: unknown): Position[][] => listOf(value).map(toLine);

/** Adds the parts of one type of geometry. */
const TAKE: Readonly<Record<string, (parts: Parts, coordinates: unknown) => void>> = {
  Point: ({ points }, value) => points.push(toPosition(value)),
  MultiPoint: ({ points }, value) => points.push(...toLine(value)),
  LineString: ({ lines }, value) => lines.push(toLine(value)),
  MultiLineString: ({ lines }, value) => lines.push(...toArea(value)),
  Polygon: ({ areas }, value) => areas.push(toArea(value)),
  MultiPolygon: ({ areas }, value) => areas.push(...listOf(value).map(toArea)),
};

function take(parts: Parts, geometry: unknown, depth: number): void {
  if (geometry === null || geometry === undefined) return;
  if (typeof geometry !== 'object' || depth > MOST_NESTED) throw new Unusable('bad-geometry');
  const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>;
  if (type === 'GeometryCollection') {
    for (const each of listOf(geometries)) take(parts, each, depth + 1);
    return;
  }
  const takeOne = typeof type === 'string' && Object.hasOwn(TAKE, type) ? TAKE[type] : undefined;
  if (takeOne === undefined) throw new Unusable('bad-geometry');
  takeOne(parts, coordinates);
}

function mean(points: readonly Position[]): Position {
  let [lng, lat] = [0, 0];
  for (const point of points) {
    lng += point[0];
    lat += point[1];
  }
  return [lng / points.length, lat / points.length];
}

const apart = ([ax, ay]: Position, [bx, by]: Position): number => Math.hypot(ax - bx, ay - by);

/** The one of the points that is nearest to their middle. */
function middlePoint(points: readonly Position[]): Position {
  const middle = mean(points);
  return points.reduce((best, point) => (apart(point, middle) < apart(best, middle) ? point : best));
}

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, point, at) => sum + (at === 0 ? 0 : apart(line[at - 1] ?? point, point)), 0);

/** Halfway along a line. */
function halfway(line: readonly Position[]): Position {
  let left = lengthOf(line) / 2;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1] ?? NOWHERE, line[at] ?? NOWHERE];
    const length = apart(from, to);
    if (length > 0 && length >= left) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return line[0] ?? NOWHERE;
}

/** The centroid of a ring. */
function centroid(ring: Ring): Position {
  const [originX, originY] = ring[0] ?? NOWHERE;
  let [x, y, twice] = [0, 0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const [from, to] = [ring[at - 1] ?? NOWHERE, ring[at] ?? NOWHERE];
    const [ax, ay, bx, by] = [from[0] - originX, from[1] - originY, to[0] - originX, to[1] - originY];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? mean(ring) : [originX + x / (3 * twice), originY + y / (3 * twice)];
}

/** Where a horizontal line through a polygon is in it longest: the middle of that stretch. */
function widestAt(rings: readonly Ring[], lat: number): Position | null {
  const crossings = rings
    .flatMap((ring) =>
      ring.slice(1).flatMap((to, at) => {
        const from = ring[at] ?? to;
        if (from[1] > lat === to[1] > lat) return [];
        return [from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      }),
    )
    .toSorted((a, b) => a - b);
  let best: readonly [number, number] | null = null;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
    if (best === null || to - from > best[1] - best[0]) best = [from, to];
  }
  return best === null ? null : [(best[0] + best[1]) / 2, lat];
}

/** The centroid of an area, or a point at its height that lies in it where the centroid does not. */
function pointInArea(rings: readonly Ring[]): Position {
  const outer = rings[0] ?? [];
  const middle = centroid(outer);
  return isPointInPolygon(middle, rings) ? middle : (widestAt(rings, middle[1]) ?? middlePoint(outer));
}

const largest = <T>(all: readonly T[], sizeOf: (each: T) => number): T | undefined =>
  all.reduce<T | undefined>(
    (best, each) => (best === undefined || sizeOf(each) > sizeOf(best) ? each : best),
    undefined,
  );

/**
 * The one point at which any GeoJSON geometry counts: of areas the middle of the largest, else of lines the middle of the
 * longest, else of points the one nearest to the middle of all. Collections are taken apart. Never throws.
 */
export function representativePoint(geometry: unknown): Representative | NoPoint {
  const parts: Parts = { points: [], lines: [], areas: [] };
  try {
    take(parts, geometry, 0);
  } catch (error) {
    return error instanceof Unusable ? error.why : 'bad-geometry';
  }
  const { points, lines, areas } = parts;
  const isSeveral = points.length + lines.length + areas.length > 1;
  const area = largest(areas, ([outer = []]) => Math.abs(signedArea(outer)));
  if (area !== undefined)
    return (area[0]?.length ?? 0) < 4
      ? 'bad-geometry'
      : { point: pointInArea(area), shape: 'area', isSeveral };
  const line = largest(lines, lengthOf);
  if (line !== undefined)
    return line.length < 2 ? 'bad-geometry' : { point: halfway(line), shape: 'line', isSeveral };
  return points.length === 0 ? 'no-geometry' : { point: middlePoint(points), shape: 'point', isSeveral };
}
