import { boxOf } from '../../src/domain/geo/bounds.ts';
import { RADIANS_PER_DEGREE, sphereMetersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import type { Line, MultiPolygon, Ring } from '../../src/domain/geo/position.ts';
import { districtFolder, readDistrict } from '../district/read-district.ts';
import { at } from './at.ts';

/** Of the district, in degrees: where a whole run is measured with one scale. */
export const MIDDLE_LATITUDE = readDistrict(districtFolder()).pipeline.middleLatitude;

/** Metres along a line within one district: flat, with the meridians closing in. */
export function lengthMeters(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [[lng1, lat1], [lng2, lat2]] = [at(line, i - 1), at(line, i)];
    const scale = sphereMetersPerDegree((lat1 + lat2) / 2);
    sum += Math.hypot((lng2 - lng1) * scale.lng, (lat2 - lat1) * scale.lat);
  }
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
  const scale = sphereMetersPerDegree((south + north) / 2);
  return Math.abs(sum / 2) * scale.lng * scale.lat;
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
  return squareMeters / Math.cos(lat * RADIANS_PER_DEGREE) ** 2;
}
