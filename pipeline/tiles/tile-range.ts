import type { Box, Position } from '../geometry/position.ts';

export type TileId = Readonly<{ z: number; x: number; y: number }>;
/** Inclusive. */
export type TileRange = Readonly<{ z: number; minX: number; minY: number; maxX: number; maxY: number }>;

/** Web Mercator in the unit square, y growing southward. */
function toUnitSquare([lng, lat]: Position): Position {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI];
}

export function fromUnitSquare([x, y]: Position): Position {
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [(x - 0.5) * 360, lat];
}

/** The tiles of one zoom that a box touches. */
export function tileRange(z: number, [west, south, east, north]: Box): TileRange {
  const scale = 2 ** z;
  const [minX, minY] = toUnitSquare([west, north]);
  const [maxX, maxY] = toUnitSquare([east, south]);
  return {
    z,
    minX: Math.floor(minX * scale),
    minY: Math.floor(minY * scale),
    maxX: Math.ceil(maxX * scale) - 1,
    maxY: Math.ceil(maxY * scale) - 1,
  };
}

export function* tilesIn({ z, minX, minY, maxX, maxY }: TileRange): Generator<TileId> {
  for (let y = minY; y <= maxY; y++) for (let x = minX; x <= maxX; x++) yield { z, x, y };
}

/** Degrees of longitude per CSS pixel of a 512 px tile. */
export function degreesPerPixel(zoom: number): number {
  return 360 / 2 ** zoom / 512;
}
