import { type HexLattice, hexKeyAt } from './hex-lattice.ts';
import type { AreaIndex } from '../study/area-index.ts';
import { type PlaceColumns, pointAt } from '../study/place-columns.ts';

/** Places between two steps. */
const LOT = 256;

/**
 * In which hexagon each place lies, by the position of its key; −1 beyond the ground.
 * @yields the share that is done
 */
export function* cellOfSteps(
  columns: PlaceColumns,
  { lattice, keys, ground }: Readonly<{ lattice: HexLattice; keys: readonly number[]; ground: AreaIndex }>,
): Generator<number, Int16Array, void> {
  const positions = new Map(keys.map((key, at) => [key, at]));
  const { length } = columns.accuraciesMeters;
  const found = new Int16Array(length);
  for (let at = 0; at < length; at += 1) {
    const point = pointAt(columns, at);
    found[at] = ground.at(point) === -1 ? -1 : (positions.get(hexKeyAt(lattice, point)) ?? -1);
    if (at % LOT === 0) yield at / length;
  }
  return found;
}
