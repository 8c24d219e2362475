import type { Box, Position } from '../../src/domain/geo/position.ts';

/** Heights on a regular grid in degrees, first row in the north. */
export type Dem = Readonly<{
  width: number;
  height: number;
  box: Box;
  cellLng: number;
  cellLat: number;
  /** Metres; NaN where nothing is known. */
  meters: Float32Array;
  /** Metres above the sea, bilinear between cell centres; null where a needed cell is unknown. */
  heightAt: (position: Position) => number | null;
}>;

/** Builds the height lookup over a grid. */
export function createDem(grid: Omit<Dem, 'heightAt'>): Dem {
  const { width, height, box, cellLng, cellLat, meters } = grid;
  const cell = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? NaN : (meters[row * width + column] ?? NaN);

  const heightAt = ([lng, lat]: Position): number | null => {
    const x = (lng - box[0]) / cellLng - 0.5;
    const y = (box[3] - lat) / cellLat - 0.5;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [dx, dy] = [x - column, y - row];
    const top = mix(cell(column, row), cell(column + 1, row), dx);
    const bottom = mix(cell(column, row + 1), cell(column + 1, row + 1), dx);
    const value = mix(top, bottom, dy);
    return Number.isNaN(value) ? null : value;
  };
  return { ...grid, heightAt };
}

/** Weights below are rounding: a position on a cell's centre must not ask its neighbour. */
const NOTHING = 1e-6;

/** Linear between `a` and `b`; an unknown end does not count when its weight is nothing. */
function mix(a: number, b: number, t: number): number {
  if (t < NOTHING) return a;
  return t > 1 - NOTHING ? b : a + (b - a) * t;
}
