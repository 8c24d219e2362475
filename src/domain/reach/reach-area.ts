import { fromLattice } from '../walk/lattice.ts';
import type { BarrierLattice } from '../../schema/walk-network.ts';
import type { FieldWindow } from './field-window.ts';
import type { TracedRings } from './trace-areas.ts';

/** Twice the area, in cells, of a corner so flat that nobody sees it. */
const FLAT_CORNER = 1e-3;

/**
 * What is reached within some minutes: polygons as columns, so that a worker can hand them over without copying.
 * Rings follow each other in `positions`, closed; the first ring of each polygon is its outer one, counter-clockwise.
 */
export type ReachArea = Readonly<{
  minutes: number;
  /** Longitude and latitude in turn, degrees. */
  positions: Float64Array;
  /** Number of positions up to the end of each ring. */
  ringEnds: Uint32Array;
  /** Number of rings up to the end of each polygon. */
  polygonEnds: Uint32Array;
}>;

/** Builds an area from traced rings; leaves out corners too flat to see. */
export function buildReachArea(
  minutes: number,
  rings: TracedRings,
  window: FieldWindow,
  lattice: BarrierLattice,
): ReachArea {
  const holesOf = new Map<number, number[]>();
  for (let ring = 0; ring < rings.count; ring++) {
    const parent = rings.parents[ring] ?? -1;
    if (parent === -1) holesOf.set(ring, []);
    else holesOf.get(parent)?.push(ring);
  }
  const positions: number[] = [];
  const ringEnds: number[] = [];
  const polygonEnds: number[] = [];
  for (const [outer, holes] of holesOf) {
    for (const ring of [outer, ...holes]) {
      addRing(positions, rings, ring, window, lattice);
      ringEnds.push(positions.length / 2);
    }
    polygonEnds.push(ringEnds.length);
  }
  return {
    minutes,
    positions: Float64Array.from(positions),
    ringEnds: Uint32Array.from(ringEnds),
    polygonEnds: Uint32Array.from(polygonEnds),
  };
}

function addRing(
  positions: number[],
  { starts, columns, rows }: TracedRings,
  ring: number,
  { west, south, factor }: FieldWindow,
  lattice: BarrierLattice,
): void {
  const [start, end] = [starts[ring] ?? 0, starts[ring + 1] ?? 0];
  const first = positions.length;
  for (let i = start; i < end; i++) {
    const before = i === start ? end - 1 : i - 1;
    const after = i === end - 1 ? start : i + 1;
    const [x, y] = [columns[i] ?? 0, rows[i] ?? 0];
    const [ax, ay] = [x - (columns[before] ?? 0), y - (rows[before] ?? 0)];
    const [bx, by] = [(columns[after] ?? 0) - x, (rows[after] ?? 0) - y];
    if (Math.abs(ax * by - ay * bx) < FLAT_CORNER && ax * bx + ay * by >= 0) continue;
    positions.push(...fromLattice(lattice, (west + x) * factor, (south + y) * factor));
  }
  positions.push(positions[first] ?? 0, positions[first + 1] ?? 0);
}
