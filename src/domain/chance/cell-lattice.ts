import type { Ring } from '../geo/position.ts';

/** Shapes of one size that cover a plane without gap, each named by a whole number in each of two directions. */
export type Lattice = Readonly<{
  /** Of one shape, in squares of the unit of the plane. */
  area: number;
  /** The shape that holds the point; on an edge, one of those that share it, always the same. */
  shapeAt: (x: number, y: number) => Shape;
  /** Those that share an edge with it. */
  beside: (shape: Shape) => readonly Shape[];
  outline: (shape: Shape) => Ring;
}>;

export type Shape = Readonly<{ column: number; row: number }>;

const SQUARE_SIDES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const closed = (corners: readonly (readonly [number, number])[]): Ring => [
  ...corners,
  ...corners.slice(0, 1),
];

const moved =
  (steps: readonly (readonly [number, number])[]) =>
  ({ column, row }: Shape): readonly Shape[] =>
    steps.map(([dx, dy]) => ({ column: column + dx, row: row + dy }));

/** Squares from a corner on; a point on an edge belongs to the square east or north of it: [a, b). */
export function squareLattice(west: number, south: number, side: number): Lattice {
  return {
    area: side * side,
    shapeAt: (x, y) => ({ column: Math.floor((x - west) / side), row: Math.floor((y - south) / side) }),
    beside: moved(SQUARE_SIDES),
    outline: ({ column, row }) => {
      const [x, y] = [west + column * side, south + row * side];
      return closed([
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
      ]);
    },
  };
}

const HEXAGON_SIDES = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const;
const ROOT_3 = Math.sqrt(3);
/** From the middle of a hexagon of side 1 with a corner to the north. */
const HEXAGON_CORNERS = [
  [0, 1],
  [-ROOT_3 / 2, 0.5],
  [-ROOT_3 / 2, -0.5],
  [0, -1],
  [ROOT_3 / 2, -0.5],
  [ROOT_3 / 2, 0.5],
] as const;

/**
 * Hexagons with a corner to the north, the middle of one at the given point; named in axial coordinates (Red Blob Games,
 * https://www.redblobgames.com/grids/hexagons/).
 */
export function hexagonLattice(x0: number, y0: number, area: number): Lattice {
  const side = Math.sqrt((2 * area) / (3 * ROOT_3));
  return {
    area,
    shapeAt: (x, y) =>
      nearestHexagon(((x - x0) * ROOT_3 - (y - y0)) / (3 * side), (2 * (y - y0)) / (3 * side)),
    beside: moved(HEXAGON_SIDES),
    outline: ({ column, row }) => {
      const x = x0 + side * ROOT_3 * (column + row / 2);
      const y = y0 + side * 1.5 * row;
      return closed(HEXAGON_CORNERS.map(([dx, dy]) => [x + dx * side, y + dy * side] as const));
    },
  };
}

/** Rounds each of the three axial coordinates, and takes the one that was rounded most from the other two. */
function nearestHexagon(q: number, r: number): Shape {
  const s = -q - r;
  const [column, row, third] = [Math.round(q), Math.round(r), Math.round(s)];
  const [dq, dr, ds] = [Math.abs(column - q), Math.abs(row - r), Math.abs(third - s)];
  if (dq > dr && dq > ds) return { column: -row - third, row };
  if (dr > ds) return { column, row: -column - third };
  return { column, row };
}
