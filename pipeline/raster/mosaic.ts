import type { Box, Position } from '../../src/domain/geo/position.ts';
import { fromUnitSquare } from '../../src/domain/geo/mercator.ts';
import { tileRange, type TileRange } from '../tiles/tile-range.ts';
import { createGrid, type Grid } from './grid.ts';

/** All pixels of one zoom, from the corner of its first tile. */
export type Mosaic = Readonly<{ range: TileRange; tileSize: number; grid: Grid }>;

/** Samples a value at every pixel centre of the tiles that touch `box`. */
export function buildMosaic(
  { zoom, tileSize, box }: Readonly<{ zoom: number; tileSize: number; box: Box }>,
  sample: (position: Position) => number,
): Mosaic {
  const range = tileRange(zoom, box);
  const scale = 2 ** zoom * tileSize;
  const [left, top] = [range.minX * tileSize, range.minY * tileSize];
  const grid = createGrid(
    (range.maxX - range.minX + 1) * tileSize,
    (range.maxY - range.minY + 1) * tileSize,
    (x, y) => sample(fromUnitSquare([(left + x + 0.5) / scale, (top + y + 0.5) / scale])),
  );
  return { range, tileSize, grid };
}

/** The mosaic of the zoom above: each pixel the mean of four, `outside` beyond the mosaic. */
export function halveMosaic({ range, tileSize, grid }: Mosaic, outside: number): Mosaic {
  const half = (tile: number) => Math.floor(tile / 2);
  const above: TileRange = {
    z: range.z - 1,
    minX: half(range.minX),
    minY: half(range.minY),
    maxX: half(range.maxX),
    maxY: half(range.maxY),
  };
  const [dx, dy] = [(above.minX * 2 - range.minX) * tileSize, (above.minY * 2 - range.minY) * tileSize];
  const value = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= grid.width || y >= grid.height
      ? outside
      : (grid.values[y * grid.width + x] ?? outside);
  const mean = createGrid(
    (above.maxX - above.minX + 1) * tileSize,
    (above.maxY - above.minY + 1) * tileSize,
    (x, y) => {
      const [cx, cy] = [x * 2 + dx, y * 2 + dy];
      return (value(cx, cy) + value(cx + 1, cy) + value(cx, cy + 1) + value(cx + 1, cy + 1)) / 4;
    },
  );
  return { range: above, tileSize, grid: mean };
}
