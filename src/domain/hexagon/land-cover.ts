import { type HexLattice, hexKeyAt } from './hex-lattice.ts';
import type { HexGround } from './hex-grid.ts';
import { boxOf } from '../geo/bounds.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { Polygon } from '../geo/position.ts';

/** Between the points at which the land is looked at. */
const STEP_METERS = 90;

/** Whether the land is wood or water, at points of a grid over a ground. */
export type LandCover = Readonly<{
  columns: number;
  rows: number;
  /** South-western corner and step, in degrees. */
  west: number;
  south: number;
  step: Readonly<{ lng: number; lat: number }>;
  /** 1 for wood or water, by row from the south. */
  covered: Uint8Array;
}>;

/** Fills a polygon row by row between the edges that the row crosses (even–odd, so that holes stay empty). */
function fill(polygon: Polygon, { columns, rows, west, south, step, covered }: LandCover): void {
  const [, low, , high] = boxOf(polygon.flat());
  const first = Math.max(0, Math.ceil((low - south) / step.lat - 0.5));
  const last = Math.min(rows - 1, Math.floor((high - south) / step.lat - 0.5));
  for (let row = first; row <= last; row += 1) {
    const lat = south + (row + 0.5) * step.lat;
    const crossings: number[] = [];
    for (const ring of polygon)
      ring.forEach((to, at) => {
        const from = ring[at - 1];
        if (from === undefined || from[1] > lat === to[1] > lat) return;
        crossings.push(from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
      });
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const begin = Math.max(0, Math.ceil(((crossings[at] ?? 0) - west) / step.lng - 0.5));
      const end = Math.min(columns - 1, Math.floor(((crossings[at + 1] ?? 0) - west) / step.lng - 0.5));
      if (end >= begin) covered.fill(1, row * columns + begin, row * columns + end + 1);
    }
  }
}

/** @param polygons Wood and water, closed rings. */
export function createLandCover({ geometry }: HexGround, polygons: readonly Polygon[]): LandCover {
  const [west, south, east, north] = boxOf(geometryParts(geometry).polygons.flat(2));
  const scale = metersPerDegree((south + north) / 2);
  const step = { lng: STEP_METERS / scale.lng, lat: STEP_METERS / scale.lat };
  const [columns, rows] = [Math.ceil((east - west) / step.lng), Math.ceil((north - south) / step.lat)];
  const cover = { columns, rows, west, south, step, covered: new Uint8Array(columns * rows) };
  for (const polygon of polygons) fill(polygon, cover);
  return cover;
}

/** Which share of each hexagon, as far as it lies on the ground, is wood or water; by the key of the hexagon. */
export function coveredShares(
  { columns, rows, west, south, step, covered }: LandCover,
  lattice: HexLattice,
  { index }: HexGround,
): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  const green = new Map<number, number>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const point = [west + (column + 0.5) * step.lng, south + (row + 0.5) * step.lat] as const;
      if (index.at(point) === -1) continue;
      const key = hexKeyAt(lattice, point);
      all.set(key, (all.get(key) ?? 0) + 1);
      if (covered[row * columns + column] === 1) green.set(key, (green.get(key) ?? 0) + 1);
    }
  return new Map([...all].map(([key, count]) => [key, (green.get(key) ?? 0) / count]));
}
