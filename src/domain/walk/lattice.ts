import type { BarrierLattice } from '../../schema/walk-network.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';

/** Position in lattice steps, east and north of the south-west point. */
export type LatticePoint = readonly [column: number, row: number];

export function toLattice(lattice: BarrierLattice, lng: number, lat: number): LatticePoint {
  return [
    (lng * 1e6 - lattice.westE6) / lattice.stepLngE6,
    (lat * 1e6 - lattice.southE6) / lattice.stepLatE6,
  ];
}

export function fromLattice(lattice: BarrierLattice, column: number, row: number): readonly [number, number] {
  return [
    (lattice.westE6 + column * lattice.stepLngE6) / 1e6,
    (lattice.southE6 + row * lattice.stepLatE6) / 1e6,
  ];
}

export type LatticeSteps = Readonly<{ eastMeters: number; northMeters: number }>;

/** Metres between neighbours, at the middle of the lattice. Over one district they differ by less than 0.2 %. */
export function latticeSteps(lattice: BarrierLattice): LatticeSteps {
  const middle = (lattice.southE6 + (lattice.rows / 2) * lattice.stepLatE6) / 1e6;
  const scale = metersPerDegree(middle);
  return {
    eastMeters: (lattice.stepLngE6 / 1e6) * scale.lng,
    northMeters: (lattice.stepLatE6 / 1e6) * scale.lat,
  };
}

const bitAt = (bits: Uint8Array, index: number): boolean =>
  (((bits[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;

const holds = ({ columns, rows }: BarrierLattice, column: number, row: number): boolean =>
  column >= 0 && row >= 0 && column < columns && row < rows;

/** Whether something blocks the way from a point to its eastern neighbour; never outside the lattice. */
export function isEastBlocked(lattice: BarrierLattice, column: number, row: number): boolean {
  return holds(lattice, column, row) && bitAt(lattice.eastBlocked, row * lattice.columns + column);
}

/** As `isEastBlocked` for the northern neighbour. */
export function isNorthBlocked(lattice: BarrierLattice, column: number, row: number): boolean {
  return holds(lattice, column, row) && bitAt(lattice.northBlocked, row * lattice.columns + column);
}

/** Whether a lattice point can be left in no direction: it lies in water. */
export function isEnclosed(lattice: BarrierLattice, column: number, row: number): boolean {
  return (
    isEastBlocked(lattice, column, row) &&
    isNorthBlocked(lattice, column, row) &&
    isEastBlocked(lattice, column - 1, row) &&
    isNorthBlocked(lattice, column, row - 1)
  );
}

/** A link that a line crosses, and where: at `fraction` of the line, `offset` steps from the link's first point. */
export type LinkVisitor = (
  axis: 'east' | 'north',
  column: number,
  row: number,
  offset: number,
  fraction: number,
) => void;

/**
 * Visits every lattice link that the straight line from `from` to `to` crosses. A line that ends on a link
 * crosses it, so that a polyline of such lines never slips between two links.
 */
export function visitLinks(from: LatticePoint, to: LatticePoint, visit: LinkVisitor): void {
  const [u0, v0] = from;
  const [u1, v1] = to;
  const lastRow = Math.floor(Math.max(v0, v1));
  for (let row = Math.floor(Math.min(v0, v1)) + 1; row <= lastRow; row++) {
    const fraction = (row - v0) / (v1 - v0);
    const u = u0 + (u1 - u0) * fraction;
    visit('east', Math.floor(u), row, u - Math.floor(u), fraction);
  }
  const lastColumn = Math.floor(Math.max(u0, u1));
  for (let column = Math.floor(Math.min(u0, u1)) + 1; column <= lastColumn; column++) {
    const fraction = (column - u0) / (u1 - u0);
    const v = v0 + (v1 - v0) * fraction;
    visit('north', column, Math.floor(v), v - Math.floor(v), fraction);
  }
}

/**
 * Whether something blocks the straight way from one point to another. Followed from lattice point to lattice point;
 * the last step at each end is not judged, because which side of a bank the nearest lattice point is on says little.
 */
export function isWayBlocked(lattice: BarrierLattice, from: LatticePoint, to: LatticePoint): boolean {
  const [du, dv] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.hypot(du, dv);
  if (steps <= 2) return false;
  // Half a step on, a nearest lattice point changes where a whole number is passed.
  const start: LatticePoint = [from[0] + du / steps + 0.5, from[1] + dv / steps + 0.5];
  const end: LatticePoint = [to[0] - du / steps + 0.5, to[1] - dv / steps + 0.5];
  let blocked = false;
  visitLinks(start, end, (axis, column, row) => {
    blocked ||=
      axis === 'east' ? isNorthBlocked(lattice, column, row - 1) : isEastBlocked(lattice, column - 1, row);
  });
  return blocked;
}
