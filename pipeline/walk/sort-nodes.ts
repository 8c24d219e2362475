import { at } from '../geometry/at.ts';
import type { Position } from '../../src/domain/geo/position.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';

/** Bits a coordinate: squares of about half a metre over a district. */
const ORDER = 16;

/**
 * The order in which `positions` lie along a Hilbert curve: neighbours on the ground come to lie near each
 * other in the file, which packs better and is searched faster. Ties keep their order.
 */
export function hilbertOrder(positions: readonly Position[]): number[] {
  const [west, south, east, north] = boxOf(positions);
  const side = 2 ** ORDER - 1;
  const keys = positions.map(([lng, lat]) =>
    hilbertIndex(
      Math.round(((lng - west) / (east - west || 1)) * side),
      Math.round(((lat - south) / (north - south || 1)) * side),
    ),
  );
  return positions.map((_, index) => index).sort((a, b) => at(keys, a) - at(keys, b) || a - b);
}

/** Distance along the curve, see https://en.wikipedia.org/wiki/Hilbert_curve (xy2d). */
function hilbertIndex(column: number, row: number): number {
  let [x, y, index] = [column, row, 0];
  for (let side = 2 ** (ORDER - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    index += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [2 ** ORDER - 1 - x, 2 ** ORDER - 1 - y];
      [x, y] = [y, x];
    }
  }
  return index;
}
