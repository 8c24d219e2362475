import type { Bounds } from '../../domain/geo/bounds.ts';
import type { GroundPosition } from '../../domain/plate/plate-ground.ts';

/** A tile of the usual Web Mercator grid, y from the north. */
export type TileAddress = Readonly<{ zoom: number; x: number; y: number }>;

const DEGREES_PER_TURN = 360;
const RADIANS_PER_DEGREE = Math.PI / 180;

type Point = Readonly<{ x: number; y: number }>;

/** Where a position lies on the grid of a zoom, in tiles from its north-western corner. */
export function toGrid([lng, lat]: GroundPosition, zoom: number): Point {
  const size = 2 ** zoom;
  const x = (lng / DEGREES_PER_TURN + 0.5) * size;
  const y = (0.5 - Math.asinh(Math.tan(lat * RADIANS_PER_DEGREE)) / (2 * Math.PI)) * size;
  return { x, y };
}

/** The way back. */
export function fromGrid({ x, y }: Point, zoom: number): GroundPosition {
  const size = 2 ** zoom;
  const lat = Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) / RADIANS_PER_DEGREE;
  return [(x / size - 0.5) * DEGREES_PER_TURN, lat];
}

/** Every tile that `bounds` reach into. */
export function tilesOf({ southWest, northEast }: Bounds, zoom: number): readonly TileAddress[] {
  const [lowerLeft, upperRight] = [toGrid(southWest, zoom), toGrid(northEast, zoom)];
  const tiles: TileAddress[] = [];
  for (let y = Math.floor(upperRight.y); y <= Math.floor(lowerLeft.y); y += 1) {
    for (let x = Math.floor(lowerLeft.x); x <= Math.floor(upperRight.x); x += 1) tiles.push({ zoom, x, y });
  }
  return tiles;
}
