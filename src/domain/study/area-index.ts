import { boxOf } from '../geo/bounds.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { geometryParts, positionsOf } from '../geo/geometry-parts.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { Box, Position, Ring } from '../geo/position.ts';
import { remember } from '../remember.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** Finds in which of several areas a point lies, without asking every border. */
export type AreaIndex = Readonly<{
  /** The position of the first area that holds the point; -1 for none. */
  at: (point: Position) => number;
  /** The same for all of a disc; null where a border may cross it. */
  ofDisc: (center: Position, radiusMeters: number) => number | null;
}>;

const CELLS_A_SIDE = 256;
/** What a cell of the lattice holds: a border, or not asked yet; else the position of an area, or -1. */
const [BORDER, UNASKED] = [-3, -2] as const;

/** The cells of a lattice over a box, by column and row. */
type Lattice = Readonly<{
  cells: Int32Array;
  columnOf: (lng: number) => number;
  rowOf: (lat: number) => number;
  centerOf: (column: number, row: number) => LngLat;
}>;

function createLattice([west, south, east, north]: Box): Lattice {
  const [width, height] = [(east - west) / CELLS_A_SIDE || 1, (north - south) / CELLS_A_SIDE || 1];
  return {
    cells: new Int32Array(CELLS_A_SIDE * CELLS_A_SIDE).fill(UNASKED),
    columnOf: (lng) => Math.floor((lng - west) / width),
    rowOf: (lat) => Math.floor((lat - south) / height),
    centerOf: (column, row) => lngLat(west + (column + 0.5) * width, south + (row + 0.5) * height),
  };
}

const isOnLattice = (at: number): boolean => at >= 0 && at < CELLS_A_SIDE;
const clamp = (at: number): number => Math.min(CELLS_A_SIDE - 1, Math.max(0, at));
/** As far as one cell beyond the lattice: further out nothing else is found, and a disc may be as large as the earth. */
const clampBeyond = (at: number): number => Math.min(CELLS_A_SIDE, Math.max(-1, at));

/** Marks every cell that an edge of the ring may touch: in each column all rows that the edge has there. */
function markRing(ring: Ring, { cells, columnOf, rowOf, centerOf }: Lattice): void {
  const half = (centerOf(1, 0)[0] - centerOf(0, 0)[0]) / 2;
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1], ring[index]];
    if (from === undefined || to === undefined) continue;
    const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
    const isUpright = right[0] === left[0];
    const slope = isUpright ? 0 : (right[1] - left[1]) / (right[0] - left[0]);
    const latAt = (lng: number): number =>
      left[1] + slope * (Math.min(right[0], Math.max(left[0], lng)) - left[0]);
    for (let column = clamp(columnOf(left[0])); column <= clamp(columnOf(right[0])); column += 1) {
      const middle = centerOf(column, 0)[0];
      const ends = isUpright ? [left[1], right[1]] : [latAt(middle - half), latAt(middle + half)];
      // One more on each side, for what rounding does to an edge that runs along cells.
      const first = clamp(rowOf(Math.min(...ends)) - 1);
      const last = clamp(rowOf(Math.max(...ends)) + 1);
      for (let row = first; row <= last; row += 1) cells[row * CELLS_A_SIDE + column] = BORDER;
    }
  }
}

export function createAreaIndex(areas: readonly Readonly<{ geometry: Geometry }>[]): AreaIndex {
  const boxes = areas.map(({ geometry }) => boxOf(positionsOf(geometry)));
  const lattice = createLattice(boxOf(boxes.flatMap(([w, s, e, n]) => [[w, s] as const, [e, n] as const])));
  const { cells, columnOf, rowOf, centerOf } = lattice;
  for (const { geometry } of areas)
    for (const ring of geometryParts(geometry).polygons.flat()) markRing(ring, lattice);
  const test = (point: Position): number =>
    areas.findIndex(({ geometry }, index) => {
      const [west, south, east, north] = boxes[index] ?? [0, 0, 0, 0];
      const [lng, lat] = point;
      return lng >= west && lng <= east && lat >= south && lat <= north && isPointInGeometry(point, geometry);
    });
  /** What one cell holds; beyond the lattice there is no area. */
  const cellAt = (column: number, row: number): number => {
    if (!isOnLattice(column) || !isOnLattice(row)) return -1;
    const at = row * CELLS_A_SIDE + column;
    const known = cells[at] ?? BORDER;
    if (known !== UNASKED) return known;
    return (cells[at] = test(centerOf(column, row)));
  };
  return {
    at: (point) => {
      const cell = cellAt(columnOf(point[0]), rowOf(point[1]));
      return cell === BORDER ? test(point) : cell;
    },
    ofDisc: (center, radiusMeters) => {
      const [lng, lat] = center;
      const scale = metersPerDegree(lat);
      const [east, north] = [radiusMeters / scale.lng, radiusMeters / scale.lat];
      const first = cellAt(columnOf(lng), rowOf(lat));
      if (first === BORDER) return null;
      const [west, to] = [clampBeyond(columnOf(lng - east)), clampBeyond(columnOf(lng + east))];
      const [south, top] = [clampBeyond(rowOf(lat - north)), clampBeyond(rowOf(lat + north))];
      for (let row = south; row <= top; row += 1)
        for (let column = west; column <= to; column += 1) if (cellAt(column, row) !== first) return null;
      return first;
    },
  };
}

/**
 * An index of areas that do not overlap: a look at a lattice for most points, a test of borders for the rest. Built once
 * for the areas that were asked last.
 */
export const areaIndexOf = remember(createAreaIndex);
