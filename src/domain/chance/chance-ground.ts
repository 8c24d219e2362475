import { boxOf } from '../geo/bounds.ts';
import type { Box, MultiPolygon } from '../geo/position.ts';

/** Points of a plane: x of each, and y of each. */
export type Points = Readonly<{ xs: Float64Array; ys: Float64Array }>;

/** A grid of squares over the ground; a square is of the ground where its middle is. Row 0 is the southernmost. */
export type Raster = Readonly<{
  /** In the unit of the plane. */
  cellSize: number;
  columns: number;
  rows: number;
  /** 1 for a square of the ground, row by row. */
  mask: Uint8Array;
}>;

/** Where chance may put a point: one or more polygons of a plane, with their holes. */
export type Ground = Readonly<{
  box: Box;
  /** Of its raster, in squares of the unit of the plane. */
  area: number;
  /** Of its outer edges and holes; an edge that two of its polygons share is none. */
  perimeter: number;
  raster: Raster;
  holds: (x: number, y: number) => boolean;
}>;

/** An edge of a polygon, by its ends. */
type Edge = Readonly<{ polygon: number; x1: number; y1: number; x2: number; y2: number }>;

/** Squares along the longer side. */
const USUAL_SQUARES = 640;

function edgesOf(polygons: MultiPolygon): readonly Edge[] {
  return polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring) =>
      ring.flatMap(([x2, y2], index) => {
        const [x1, y1] = ring[index - 1] ?? [x2, y2];
        return x1 === x2 && y1 === y2 ? [] : [{ polygon, x1, y1, x2, y2 }];
      }),
    ),
  );
}

function perimeterOf(edges: readonly Edge[]): number {
  const keyOf = ({ x1, y1, x2, y2 }: Edge): string => `${x1},${y1},${x2},${y2}`;
  const isForward = ({ x1, y1, x2, y2 }: Edge): boolean => x1 < x2 || (x1 === x2 && y1 < y2);
  const turned = (edge: Edge): Edge =>
    isForward(edge) ? edge : { ...edge, x1: edge.x2, y1: edge.y2, x2: edge.x1, y2: edge.y1 };
  const uses = new Map<string, number>();
  for (const edge of edges) uses.set(keyOf(turned(edge)), (uses.get(keyOf(turned(edge))) ?? 0) + 1);
  return edges.reduce((sum, edge) => {
    const [width, height] = [edge.x2 - edge.x1, edge.y2 - edge.y1];
    return uses.get(keyOf(turned(edge))) === 1 ? sum + Math.sqrt(width * width + height * height) : sum;
  }, 0);
}

/** The edges that each row of the raster meets, those of a polygon together. */
function edgesByRow(edges: readonly Edge[], south: number, cellSize: number, rows: number): Edge[][] {
  const byRow: Edge[][] = Array.from({ length: rows }, () => []);
  const rowOf = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor((y - south) / cellSize)));
  for (const edge of edges) {
    const [from, to] = [rowOf(Math.min(edge.y1, edge.y2)), rowOf(Math.max(edge.y1, edge.y2))];
    for (let row = from; row <= to; row += 1) byRow[row]?.push(edge);
  }
  return byRow;
}

/** Even–odd within a polygon; what lies in any of them is inside. */
function isInside(x: number, y: number, edges: readonly Edge[]): boolean {
  let polygon = -1;
  let isOdd = false;
  for (const edge of edges) {
    if (edge.polygon !== polygon) {
      if (isOdd) return true;
      polygon = edge.polygon;
    }
    const { x1, y1, x2, y2 } = edge;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isOdd = !isOdd;
  }
  return isOdd;
}

/**
 * The ground of some polygons of a plane.
 * @param squares Of its raster along the longer side: more make area and covariance finer.
 */
export function createGround(polygons: MultiPolygon, squares = USUAL_SQUARES): Ground {
  const box = boxOf(polygons.flat(2));
  const [west, south, east, north] = box;
  const cellSize = Math.max(east - west, north - south) / squares;
  // A side that is a whole number of squares must not get one more by rounding.
  const along = (length: number): number => Math.max(1, Math.ceil(length / cellSize - 1e-9));
  const [columns, rows] = [along(east - west), along(north - south)];
  const edges = edgesOf(polygons);
  const byRow = edgesByRow(edges, south, cellSize, rows);
  const holds = (x: number, y: number): boolean =>
    isInside(x, y, byRow[Math.min(rows - 1, Math.floor((y - south) / cellSize))] ?? []);
  const mask = Uint8Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = (index - column) / columns;
    return holds(west + (column + 0.5) * cellSize, south + (row + 0.5) * cellSize) ? 1 : 0;
  });
  const squaresInside = mask.reduce((sum, inside) => sum + inside, 0);
  return {
    box,
    area: squaresInside * cellSize * cellSize,
    perimeter: perimeterOf(edges),
    raster: { cellSize, columns, rows, mask },
    holds,
  };
}
