import { at } from './at.ts';
import type { Line, MultiPolygon, Position, Ring } from './position.ts';
import { boxOf } from './ring.ts';

const METERS_PER_DEGREE = 111_319.49;
const RADIANS = Math.PI / 180;

/** Metres between two positions of one district: flat, with the meridians closing in. */
function distanceMeters([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const x = (lng2 - lng1) * Math.cos(((lat1 + lat2) / 2) * RADIANS);
  return Math.hypot(x, lat2 - lat1) * METERS_PER_DEGREE;
}

export function lengthMeters(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distanceMeters(at(line, i - 1), at(line, i));
  return sum;
}

function ringAreaSquareMeters(ring: Ring): number {
  const [west, south, , north] = boxOf(ring);
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = at(ring, i);
    const [x2, y2] = at(ring, i + 1);
    // From the corner of the box: the differences stay exact.
    sum += (x1 - west) * (y2 - south) - (x2 - west) * (y1 - south);
  }
  return Math.abs(sum / 2) * METERS_PER_DEGREE ** 2 * Math.cos(((south + north) / 2) * RADIANS);
}

/** Outer rings less their holes. */
export function areaSquareMeters(polygons: MultiPolygon): number {
  return polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum +
      (outer === undefined ? 0 : ringAreaSquareMeters(outer)) -
      holes.reduce((holeSum, hole) => holeSum + ringAreaSquareMeters(hole), 0),
    0,
  );
}

/** Ground metres to square metres of the Mercator plane, which Shortbread's `way_area` counts in. */
export function toMercatorSquareMeters(squareMeters: number, lat: number): number {
  return squareMeters / Math.cos(lat * RADIANS) ** 2;
}

/** Metres of one degree of longitude and latitude at `lat`. */
export function metersPerDegree(lat: number): readonly [number, number] {
  return [METERS_PER_DEGREE * Math.cos(lat * RADIANS), METERS_PER_DEGREE];
}
