import type { Ground, Points } from './chance-ground.ts';
import type { Lattice, Shape } from './cell-lattice.ts';
import type { Neighbors } from './moran.ts';
import type { Ring } from '../geo/position.ts';

/** The parts a ground is cut into to count in. Together they are the whole ground, and no point is in two. */
export type Cells = Readonly<{
  /** Of the ground, in squares of the unit of the plane; they add up to its area. */
  areas: Float64Array;
  /** Those that share an edge. */
  neighbors: Neighbors;
  /** The shapes of each, whole, also where they reach beyond the ground. */
  outlines: readonly (readonly Ring[])[];
  /** How many of the points are in each. */
  count: (points: Points) => Float64Array;
}>;

/** A shape of which less than this share is on the ground joins another. */
const LEAST_SHARE = 0.5;

/** A shape that meets the ground. */
type Piece = Readonly<{ shape: Shape; area: number }>;

const keyOf = ({ column, row }: Shape): string => `${column},${row}`;

function piecesOf(
  { box, raster }: Pick<Ground, 'box' | 'raster'>,
  lattice: Lattice,
): ReadonlyMap<string, Piece> {
  const { cellSize, columns, mask } = raster;
  const pieces = new Map<string, Piece>();
  mask.forEach((inside, index) => {
    if (inside === 0) return;
    const column = index % columns;
    const x = box[0] + (column + 0.5) * cellSize;
    const y = box[1] + ((index - column) / columns + 0.5) * cellSize;
    const shape = lattice.shapeAt(x, y);
    const key = keyOf(shape);
    pieces.set(key, { shape, area: (pieces.get(key)?.area ?? 0) + cellSize * cellSize });
  });
  return pieces;
}

/**
 * For each piece the key of the one it is counted with. The smallest part goes first to the largest beside it, until none
 * is smaller than `leastArea` or it has nothing beside it.
 */
function ownersOf(
  pieces: ReadonlyMap<string, Piece>,
  { beside }: Lattice,
  leastArea: number,
): ReadonlyMap<string, string> {
  const owners = new Map([...pieces.keys()].map((key) => [key, key]));
  const areas = new Map([...pieces].map(([key, { area }]) => [key, area]));
  const largestBeside = (owner: string): string | undefined =>
    [...pieces]
      .filter(([key]) => owners.get(key) === owner)
      .flatMap(([, { shape }]) => beside(shape).flatMap((other) => owners.get(keyOf(other)) ?? []))
      .filter((other) => other !== owner)
      .toSorted((a, b) => (areas.get(b) ?? 0) - (areas.get(a) ?? 0))[0];
  const small = [...pieces]
    .filter(([, { area }]) => area < leastArea)
    .toSorted((a, b) => a[1].area - b[1].area);
  for (const [key] of small) {
    // Others may have joined it in the meantime.
    if ((areas.get(key) ?? 0) >= leastArea) continue;
    const to = largestBeside(key);
    if (to === undefined) continue;
    areas.set(to, (areas.get(to) ?? 0) + (areas.get(key) ?? 0));
    for (const [piece, owner] of owners) if (owner === key) owners.set(piece, to);
  }
  return owners;
}

/**
 * The cells of a lattice on a ground. What of a shape is on the ground is measured by the squares of its raster. A shape
 * with less than half of it on the ground joins the largest one beside it: a density in a sliver would say nothing.
 */
export function cellsOf(ground: Pick<Ground, 'box' | 'raster'>, lattice: Lattice): Cells {
  const pieces = piecesOf(ground, lattice);
  const owners = ownersOf(pieces, lattice, lattice.area * LEAST_SHARE);
  const keys = [...new Set(owners.values())];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const cellOf = (key: string): number | undefined => indexOf.get(owners.get(key) ?? '');
  const areas = new Float64Array(keys.length);
  const neighbors = keys.map(() => new Set<number>());
  const outlines = keys.map((): Ring[] => []);
  for (const [key, { shape, area }] of pieces) {
    const cell = cellOf(key) ?? 0;
    areas[cell] = (areas[cell] ?? 0) + area;
    outlines[cell]?.push(lattice.outline(shape));
    for (const other of lattice.beside(shape)) {
      const beside = cellOf(keyOf(other));
      if (beside !== undefined && beside !== cell) neighbors[cell]?.add(beside);
    }
  }
  return {
    areas,
    neighbors: neighbors.map((set) => [...set].toSorted((a, b) => a - b)),
    outlines,
    count: createCount(keys.length, lattice, (shape) => cellOf(keyOf(shape))),
  };
}

/** Looks up each shape once: simulations ask for the same few again and again. */
function createCount(
  cellCount: number,
  lattice: Lattice,
  cellOf: (shape: Shape) => number | undefined,
): Cells['count'] {
  const known = new Map<number, number>();
  const find = (shape: Shape): number =>
    // A corner of the ground between the middles of its raster: the first that is beside it.
    cellOf(shape) ??
    lattice
      .beside(shape)
      .map(cellOf)
      .find((cell) => cell !== undefined) ??
    0;
  return ({ xs, ys }) => {
    const counts = new Float64Array(cellCount);
    for (let index = 0; index < xs.length; index += 1) {
      const shape = lattice.shapeAt(xs[index] ?? 0, ys[index] ?? 0);
      const key = shape.column * ROW_LIMIT + shape.row;
      let cell = known.get(key);
      if (cell === undefined) {
        cell = find(shape);
        known.set(key, cell);
      }
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
  };
}

/** More than there are rows either way: a shape as one whole number. */
const ROW_LIMIT = 2 ** 20;
