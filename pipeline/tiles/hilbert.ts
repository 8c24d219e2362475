import type { TileId } from './tile-range.ts';

/**
 * Position of a tile in PMTiles order: all tiles of lower zooms, then the Hilbert curve of its own
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md#tile-ids). Exact up to z26.
 */
export function hilbertTileId({ z, x, y }: TileId): number {
  let id = (4 ** z - 1) / 3;
  let [tx, ty] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const rx = Math.floor(tx / side) % 2;
    const ry = Math.floor(ty / side) % 2;
    id += side * side * ((3 * rx) ^ ry);
    tx %= side;
    ty %= side;
    if (ry === 0) {
      if (rx === 1) [tx, ty] = [side - 1 - tx, side - 1 - ty];
      [tx, ty] = [ty, tx];
    }
  }
  return id;
}
