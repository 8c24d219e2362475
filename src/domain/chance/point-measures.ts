import { type Cells, cellsOf } from './cells.ts';
import { generalG, localG } from './getis-ord.ts';
import type { Ground, Points } from './chance-ground.ts';
import { hexagonLattice, squareLattice } from './cell-lattice.ts';
import { moranI } from './moran.ts';
import { meanNearestDistance } from './nearest-neighbor.ts';
import { quadratChiSquare } from './quadrats.ts';
import { createRipley, excessOf } from './ripley.ts';

/** Everything that is measured of a set of points, the real one and each that chance has made. */
export type Measures = Readonly<{
  /** Mean distance to the nearest other point, in metres. */
  nearest: number;
  /** L(r) − r at each radius, in metres. */
  excess: Float64Array;
  /** The greatest |L(r) − r|. */
  deviation: number;
  /** Of the squares. */
  chiSquare: number;
  /** Of the densities of the hexagons; as are the next two. */
  moran: number;
  generalG: number;
  /** Gi* of each. */
  local: Float64Array;
  /** How far their mean centre is from that of the ground, in metres. */
  offCenter: number;
}>;

export type Measure = Readonly<{
  squares: Cells;
  hexagons: Cells;
  /** Of a square and of a hexagon, in square metres. */
  cellArea: number;
  /** Between radii, in metres. */
  step: number;
  of: (points: Points) => Measures;
}>;

/** There are about so many radii; the step is rounded down to a round number. */
const RADII = 40;
/** The radii go to this share of the shorter side of the ground, as is usual (Baddeley and others 2015, 7.4). */
const LONGEST_SHARE = 0.25;
/** There are as many cells as points, as far as these are not too few or too many. */
const CELLS = { least: 16, most: 120 } as const;

/** The greatest of 1, 2, 5, 10, 20 … that is not above `length`. */
function roundStep(length: number): number {
  let ten = 1;
  while (ten * 10 <= length) ten *= 10;
  return ([5, 2, 1].find((times) => times * ten <= length) ?? 1) * ten;
}

function centerOf({ box, raster }: Ground): Readonly<{ x: number; y: number }> {
  const { columns, cellSize, mask } = raster;
  let [count, sumX, sumY] = [0, 0, 0];
  mask.forEach((inside, index) => {
    if (inside === 0) return;
    count += 1;
    sumX += index % columns;
    sumY += Math.floor(index / columns);
  });
  return { x: box[0] + (sumX / count + 0.5) * cellSize, y: box[1] + (sumY / count + 0.5) * cellSize };
}

/** What is measured of sets of `count` points on a ground. */
export function createMeasure(ground: Ground, count: number): Measure {
  const { box, area } = ground;
  const longest = LONGEST_SHARE * Math.min(box[2] - box[0], box[3] - box[1]);
  const step = roundStep(longest / RADII);
  const ripley = createRipley(ground, step, Math.floor(longest / step));
  const cellArea = area / Math.min(CELLS.most, Math.max(CELLS.least, count));
  const center = centerOf(ground);
  const squares = cellsOf(ground, squareLattice(box[0], box[1], Math.sqrt(cellArea)));
  const hexagons = cellsOf(ground, hexagonLattice(center.x, center.y, cellArea));
  const { areas, neighbors } = hexagons;
  return {
    ...{ squares, hexagons, cellArea, step },
    of: (points) => {
      const excess = excessOf(ripley(points), step);
      const densities = hexagons.count(points).map((each, index) => each / (areas[index] ?? 1));
      return {
        nearest: meanNearestDistance(points),
        excess,
        deviation: excess.reduce((most, each) => Math.max(most, Math.abs(each)), 0),
        chiSquare: quadratChiSquare(squares.count(points), squares.areas),
        moran: moranI(densities, neighbors),
        generalG: generalG(densities, neighbors),
        local: localG(densities, neighbors),
        offCenter: distanceFrom(center, points),
      };
    },
  };
}

function distanceFrom(center: Readonly<{ x: number; y: number }>, { xs, ys }: Points): number {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [dx, dy] = [mean(xs) - center.x, mean(ys) - center.y];
  return Math.sqrt(dx * dx + dy * dy);
}
