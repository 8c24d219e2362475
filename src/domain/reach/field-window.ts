import { FASTEST_PER_FLAT } from '../walk/tobler-effort.ts';
import { latticeSteps } from '../walk/lattice.ts';
import type { BarrierLattice, WalkNetwork } from '../../schema/walk-network.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import type { ReachedRuns } from './reached-runs.ts';

/** Points round the reached network, so that every area closes within the window. */
const MARGIN_METERS = 70;

/** The part of the barrier lattice that a reach is drawn on; `factor` lattice steps make one cell. */
export type FieldWindow = Readonly<{
  factor: number;
  /** Lattice point of the south-west corner, in cells. */
  west: number;
  south: number;
  columns: number;
  rows: number;
  eastMeters: number;
  northMeters: number;
}>;

/** Free links of the window, one byte a point: bit 0 to the east, bit 1 to the north. */
export const FREE_EAST = 1;
export const FREE_NORTH = 2;

export type WindowQuery = Readonly<{
  runs: ReachedRuns;
  factor: number;
  /** Origin in metres of the flat frame, and how far it can be walked at most. */
  origin: readonly [number, number];
  limitMeters: number;
}>;

export const fastestMeters = (limitSeconds: number, flatMetersPerSecond: number): number =>
  limitSeconds * flatMetersPerSecond * FASTEST_PER_FLAT;

export function windowAround(graph: WalkGraph, query: WindowQuery): FieldWindow {
  const { runs, factor, origin, limitMeters } = query;
  const { eastMeters, northMeters } = latticeSteps(graph.network.barriers);
  const [cellX, cellY] = [eastMeters * factor, northMeters * factor];
  const box = boxOfRuns(graph, runs);
  const low = (value: number, from: number) => Math.max(value, from - limitMeters) - MARGIN_METERS;
  const high = (value: number, from: number) => Math.min(value, from + limitMeters) + MARGIN_METERS;
  const west = Math.floor(low(box.minX, origin[0]) / cellX);
  const south = Math.floor(low(box.minY, origin[1]) / cellY);
  return {
    factor,
    west,
    south,
    columns: Math.ceil(high(box.maxX, origin[0]) / cellX) - west + 1,
    rows: Math.ceil(high(box.maxY, origin[1]) / cellY) - south + 1,
    eastMeters: cellX,
    northMeters: cellY,
  };
}

function boxOfRuns({ lineStarts, lineX, lineY }: WalkGraph, { count, edges }: ReachedRuns) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let run = 0; run < count; run++) {
    const edge = edges[run] ?? 0;
    const end = lineStarts[edge + 1] ?? 0;
    for (let i = lineStarts[edge] ?? 0; i < end; i++) {
      const [x, y] = [lineX[i] ?? 0, lineY[i] ?? 0];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return { minX, minY, maxX, maxY };
}

/** Writes the free links of the window into `links`: a cell's link is free when all its lattice links are. */
export function readLinks({ barriers }: WalkNetwork, window: FieldWindow, links: Uint8Array): void {
  const { factor, columns, rows } = window;
  links.fill(FREE_EAST | FREE_NORTH, 0, columns * rows);
  for (let j = 0; j < rows; j++) {
    for (let step = 0; step < factor; step++) {
      const row = (window.south + j) * factor;
      readRow(barriers, window, links, { j, row, step });
    }
  }
}

type LinkRow = Readonly<{ j: number; row: number; step: number }>;

/** Takes away what is blocked `step` lattice steps east and north of each cell of row `j`. */
function readRow(
  barriers: BarrierLattice,
  window: FieldWindow,
  links: Uint8Array,
  { j, row, step }: LinkRow,
): void {
  const { factor, columns, west } = window;
  const { eastBlocked, northBlocked, columns: width, rows: height } = barriers;
  const [eastRow, northRow] = [row, row + step];
  const isEastRow = eastRow >= 0 && eastRow < height;
  const isNorthRow = northRow >= 0 && northRow < height;
  for (let i = 0; i < columns; i++) {
    const column = (west + i) * factor;
    const east = eastRow * width + column + step;
    const north = northRow * width + column;
    let blocked = 0;
    if (isEastRow && column + step >= 0 && column + step < width) {
      blocked = ((eastBlocked[east >> 3] ?? 0) >> (east & 7)) & 1 ? FREE_EAST : 0;
    }
    if (isNorthRow && column >= 0 && column < width && ((northBlocked[north >> 3] ?? 0) >> (north & 7)) & 1) {
      blocked |= FREE_NORTH;
    }
    if (blocked !== 0) links[j * columns + i] = (links[j * columns + i] ?? 0) & ~blocked;
  }
}
