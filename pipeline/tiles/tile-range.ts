import { toUnitSquare } from '../../src/domain/geo/mercator.ts';
import type { Box } from '../../src/domain/geo/position.ts';

export type TileId = Readonly<{ z: number; x: number; y: number }>;
/** Inclusive. */
export type TileRange = Readonly<{ z: number; minX: number; minY: number; maxX: number; maxY: number }>;

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
