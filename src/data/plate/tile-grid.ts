import type { Bounds } from '../../domain/geo/bounds.ts';
import { fromUnitSquare, toUnitSquare } from '../../domain/geo/mercator.ts';
import type { GroundPosition } from '../../domain/plate/plate-ground.ts';

/** A tile of the usual Web Mercator grid, y from the north. */
export type TileAddress = Readonly<{ zoom: number; x: number; y: number }>;

type Point = Readonly<{ x: number; y: number }>;

/** Where a position lies on the grid of a zoom, in tiles from its north-western corner. */
export function toGrid(position: GroundPosition, zoom: number): Point {
  const [x, y] = toUnitSquare(position);
  return { x: x * 2 ** zoom, y: y * 2 ** zoom };
}

/** The way back. */
export function fromGrid({ x, y }: Point, zoom: number): GroundPosition {
  return fromUnitSquare([x / 2 ** zoom, y / 2 ** zoom]);
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
