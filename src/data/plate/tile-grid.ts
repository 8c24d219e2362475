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

/** Nobody reads more at once. An archive whose header says so deep a zoom that there would be more is damaged. */
const MOST_TILES = 20_000;

/** From the north-western tile that `bounds` reach into to the south-eastern one. */
function spanOf({ southWest, northEast }: Bounds, zoom: number) {
  const [lowerLeft, upperRight] = [toGrid(southWest, zoom), toGrid(northEast, zoom)];
  const [west, east] = [Math.floor(lowerLeft.x), Math.floor(upperRight.x)];
  const [north, south] = [Math.floor(upperRight.y), Math.floor(lowerLeft.y)];
  return { west, east, north, south, count: (east - west + 1) * (south - north + 1) };
}

/** How many tiles `bounds` reach into. */
export const countTiles = (bounds: Bounds, zoom: number): number => spanOf(bounds, zoom).count;

/** Every tile that `bounds` reach into. @throws RangeError where they are more than can be read */
export function tilesOf(bounds: Bounds, zoom: number): readonly TileAddress[] {
  const { west, east, north, south, count } = spanOf(bounds, zoom);
  if (count > MOST_TILES) throw new RangeError(`${count} tiles of zoom ${zoom} are too many`);
  const tiles: TileAddress[] = [];
  for (let y = north; y <= south; y += 1) for (let x = west; x <= east; x += 1) tiles.push({ zoom, x, y });
  return tiles;
}
