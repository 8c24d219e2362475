import { at } from '../geometry/at.ts';

export type SiteQuestion = Readonly<{
  width: number;
  height: number;
  isSite: (index: number) => boolean;
  /** Size of a cell, in any one unit. */
  cellWidth: number;
  cellHeight: number;
}>;

/** A neighbour is looked at only where its own nearest site is already known, so two sweeps suffice. */
const FORWARD = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
] as const;
const BACKWARD = FORWARD.map(([dx, dy]) => [-dx, -dy] as const);

/** For each cell the index of the nearest site, −1 when there is none (Danielsson's sweep, off by less than a cell). */
export function nearestSites({ width, height, isSite, cellWidth, cellHeight }: SiteQuestion): Int32Array {
  const nearest = new Int32Array(width * height).fill(-1);
  for (let i = 0; i < nearest.length; i++) if (isSite(i)) nearest[i] = i;

  const squared = (cell: number, site: number): number => {
    if (site < 0) return Infinity;
    const dx = ((cell % width) - (site % width)) * cellWidth;
    const dy = (Math.floor(cell / width) - Math.floor(site / width)) * cellHeight;
    return dx * dx + dy * dy;
  };
  const relax = (x: number, y: number, neighbours: readonly (readonly [number, number])[]) => {
    const cell = y * width + x;
    for (const [dx, dy] of neighbours) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const site = at(nearest, ny * width + nx);
      if (squared(cell, site) < squared(cell, at(nearest, cell))) nearest[cell] = site;
    }
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) relax(x, y, FORWARD);
    for (let x = width - 1; x >= 0; x--) relax(x, y, [[1, 0]]);
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) relax(x, y, BACKWARD);
    for (let x = 0; x < width; x++) relax(x, y, [[-1, 0]]);
  }
  return nearest;
}
