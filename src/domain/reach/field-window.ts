import { FASTEST_PER_FLAT } from '../walk/tobler-effort.ts';
import { isEastBlocked, isNorthBlocked, latticeSteps } from '../walk/lattice.ts';
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
export function readLinks(graph: WalkGraph, window: FieldWindow, links: Uint8Array): void {
  const { barriers } = graph.network;
  const { factor, columns, rows } = window;
  let cell = 0;
  for (let j = 0; j < rows; j++) {
    const row = (window.south + j) * factor;
    for (let i = 0; i < columns; i++) {
      const column = (window.west + i) * factor;
      let [east, north] = [FREE_EAST, FREE_NORTH];
      for (let step = 0; step < factor; step++) {
        if (isEastBlocked(barriers, column + step, row)) east = 0;
        if (isNorthBlocked(barriers, column, row + step)) north = 0;
      }
      links[cell++] = east | north;
    }
  }
}
