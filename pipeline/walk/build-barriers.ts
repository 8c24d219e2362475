import { toLattice, visitLinks, type LatticePoint } from '../../src/domain/walk/lattice.ts';
import { metersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import type { BarrierLattice } from '../../src/schema/walk-network.ts';
import { at } from '../geometry/at.ts';
import type { Box, MultiPolygon, Position } from '../../src/domain/geo/position.ts';
import type { OsmArea } from '../osm/assemble-multipolygons.ts';
import { wayLine, type OsmData } from '../osm/osm-data.ts';
import { isBarrierArea, isBarrierLine } from './barrier-kind.ts';

/** Fine enough for a canal to separate its banks, coarse enough to draw an hour's walk in a frame or two. */
const STEP_METERS = 10;

/** Marks all that blocks the way on foot within `box`, see `BarrierLattice`. */
export function buildBarriers(box: Box, osm: OsmData, areas: readonly OsmArea[]): BarrierLattice {
  const lattice = emptyLattice(box);
  for (const area of areas) {
    if (!isBarrierArea(area.tags)) continue;
    for (const ring of area.polygons.flat()) blockLine(lattice, ring);
    blockInside(lattice, area.polygons);
  }
  for (const way of osm.ways) {
    if (isBarrierLine(way.tags)) blockLine(lattice, wayLine(osm.nodes, way));
  }
  return lattice;
}

function emptyLattice([west, south, east, north]: Box): BarrierLattice {
  const scale = metersPerDegree((south + north) / 2);
  const stepLngE6 = Math.round((STEP_METERS / scale.lng) * 1e6);
  const stepLatE6 = Math.round((STEP_METERS / scale.lat) * 1e6);
  const westE6 = Math.floor(west * 1e6);
  const southE6 = Math.floor(south * 1e6);
  const columns = Math.ceil((east * 1e6 - westE6) / stepLngE6) + 1;
  const rows = Math.ceil((north * 1e6 - southE6) / stepLatE6) + 1;
  const bits = () => new Uint8Array(Math.ceil((columns * rows) / 8));
  return { westE6, southE6, stepLngE6, stepLatE6, columns, rows, eastBlocked: bits(), northBlocked: bits() };
}

function block({ columns, rows }: BarrierLattice, bits: Uint8Array, column: number, row: number): void {
  if (column < 0 || row < 0 || column >= columns || row >= rows) return;
  const index = row * columns + column;
  bits[index >> 3] = at(bits, index >> 3) | (1 << (index & 7));
}

function blockLine(lattice: BarrierLattice, line: readonly Position[]): void {
  let before: LatticePoint | null = null;
  for (const [lng, lat] of line) {
    const point = toLattice(lattice, lng, lat);
    if (before !== null) {
      visitLinks(before, point, (axis, column, row) => {
        block(lattice, axis === 'east' ? lattice.eastBlocked : lattice.northBlocked, column, row);
      });
    }
    before = point;
  }
}

/** Blocks every link of the lattice points inside the polygons, row by row between the crossed edges. */
function blockInside(lattice: BarrierLattice, polygons: MultiPolygon): void {
  const crossings = new Map<number, number[]>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) addCrossings(lattice, crossings, at(ring, i - 1), at(ring, i));
  }
  for (const [row, columns] of crossings) {
    columns.sort((a, b) => a - b);
    for (let i = 1; i < columns.length; i += 2) {
      const last = Math.min(Math.floor(at(columns, i)), lattice.columns);
      for (let column = Math.max(0, Math.ceil(at(columns, i - 1))); column <= last; column++) {
        blockPoint(lattice, column, row);
      }
    }
  }
}

function addCrossings(
  lattice: BarrierLattice,
  crossings: Map<number, number[]>,
  from: Position,
  to: Position,
): void {
  const [u0, v0] = toLattice(lattice, from[0], from[1]);
  const [u1, v1] = toLattice(lattice, to[0], to[1]);
  const first = Math.max(0, Math.floor(Math.min(v0, v1)) + 1);
  const last = Math.min(lattice.rows - 1, Math.floor(Math.max(v0, v1)));
  for (let row = first; row <= last; row++) {
    const column = u0 + ((u1 - u0) * (row - v0)) / (v1 - v0);
    const list = crossings.get(row);
    if (list === undefined) crossings.set(row, [column]);
    else list.push(column);
  }
}

function blockPoint(lattice: BarrierLattice, column: number, row: number): void {
  block(lattice, lattice.eastBlocked, column, row);
  block(lattice, lattice.eastBlocked, column - 1, row);
  block(lattice, lattice.northBlocked, column, row);
  block(lattice, lattice.northBlocked, column, row - 1);
}
