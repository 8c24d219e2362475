import type { Box, Line, MultiPolygon, Ring } from '../../src/domain/geo/position.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import { SAMPLES_A_SIDE } from '../../src/schema/homes.ts';

/** Degrees × 10⁶ from one sample to the next: ten metres at the latitude of the district. */
const STEP_LNG_E6 = 104;
const STEP_LAT_E6 = 90;
const CELL_LNG_E6 = STEP_LNG_E6 * SAMPLES_A_SIDE;
const CELL_LAT_E6 = STEP_LAT_E6 * SAMPLES_A_SIDE;

/** Samples of the ground, row by row from the south-west; the middle of each stands for all of it. */
export type SampleGrid = Readonly<{
  westE6: number;
  southE6: number;
  stepLngE6: number;
  stepLatE6: number;
  columns: number;
  rows: number;
}>;

/** The samples that cover a box, in whole cells. */
export function sampleGridOf([west, south, east, north]: Box): SampleGrid {
  const westE6 = Math.floor((west * 1e6) / CELL_LNG_E6) * CELL_LNG_E6;
  const southE6 = Math.floor((south * 1e6) / CELL_LAT_E6) * CELL_LAT_E6;
  return {
    westE6,
    southE6,
    stepLngE6: STEP_LNG_E6,
    stepLatE6: STEP_LAT_E6,
    columns: Math.ceil((east * 1e6 - westE6) / CELL_LNG_E6) * SAMPLES_A_SIDE,
    rows: Math.ceil((north * 1e6 - southE6) / CELL_LAT_E6) * SAMPLES_A_SIDE,
  };
}

/** In samples, from the middle of the south-western one. */
const columnAt = ({ westE6, stepLngE6 }: SampleGrid, lng: number): number =>
  (lng * 1e6 - westE6) / stepLngE6 - 0.5;
const rowAt = ({ southE6, stepLatE6 }: SampleGrid, lat: number): number =>
  (lat * 1e6 - southE6) / stepLatE6 - 0.5;

/** The sample that holds a position; −1 beyond the grid. */
export function sampleAt(grid: SampleGrid, [lng, lat]: readonly [number, number]): number {
  const [column, row] = [Math.round(columnAt(grid, lng)), Math.round(rowAt(grid, lat))];
  const isInside = column >= 0 && row >= 0 && column < grid.columns && row < grid.rows;
  return isInside ? row * grid.columns + column : -1;
}

/** Calls `visit` with each sample whose middle lies in the polygons (even–odd, so that holes are left out). */
export function eachSampleIn(
  grid: SampleGrid,
  polygons: MultiPolygon,
  visit: (sample: number) => void,
): void {
  for (const polygon of polygons) {
    const [, south, , north] = boxOf(polygon.flat());
    const last = Math.min(grid.rows - 1, Math.floor(rowAt(grid, north)));
    for (let row = Math.max(0, Math.ceil(rowAt(grid, south))); row <= last; row++) {
      const crossings = polygon.flatMap((ring) => crossingsOf(grid, ring, row)).sort((a, b) => a - b);
      visitBetween(grid, row, crossings, visit);
    }
  }
}

/** The samples of a row between the first crossing and the second, the third and the fourth, and so on. */
function visitBetween(
  { columns }: SampleGrid,
  row: number,
  crossings: readonly number[],
  visit: (sample: number) => void,
): void {
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const end = Math.min(columns - 1, Math.floor(crossings[pair + 1] ?? 0));
    for (let column = Math.max(0, Math.ceil(crossings[pair] ?? 0)); column <= end; column++) {
      visit(row * columns + column);
    }
  }
}

/** The columns at which a ring crosses the middle of a row. */
function crossingsOf(grid: SampleGrid, ring: Ring, row: number): number[] {
  const lat = (grid.southE6 + (row + 0.5) * grid.stepLatE6) / 1e6;
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (from === undefined || to[1] > lat === from[1] > lat) return [];
    return [columnAt(grid, from[0] + ((to[0] - from[0]) * (lat - from[1])) / (to[1] - from[1]))];
  });
}

/** Calls `visit` with the samples that a line passes, some more than once. */
export function eachSampleAlong(grid: SampleGrid, line: Line, visit: (sample: number) => void): void {
  line.forEach((to, index) => {
    const from = line[index - 1] ?? to;
    const [dx, dy] = [
      columnAt(grid, to[0]) - columnAt(grid, from[0]),
      rowAt(grid, to[1]) - rowAt(grid, from[1]),
    ];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy))));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const sample = sampleAt(grid, [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ]);
      if (sample !== -1) visit(sample);
    }
  });
}

/** A copy in which everything within `radius` samples of what is marked is marked too. */
export function widen({ columns, rows }: SampleGrid, marked: Uint8Array, radius: number): Uint8Array {
  const wide = marked.slice();
  const reach = Array.from({ length: 2 * radius + 1 }, (_, at) =>
    Math.floor(Math.sqrt(radius ** 2 - (at - radius) ** 2)),
  );
  marked.forEach((mark, sample) => {
    if (mark === 0) return;
    const [column, row] = [sample % columns, Math.floor(sample / columns)];
    reach.forEach((half, at) => {
      const other = row + at - radius;
      if (other < 0 || other >= rows) return;
      const start = other * columns;
      wide.fill(1, start + Math.max(0, column - half), start + Math.min(columns, column + half + 1));
    });
  });
  return wide;
}
