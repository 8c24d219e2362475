import type { HexCell } from './hex-grid.ts';
import { type HexLattice, hexKeyAt } from './hex-lattice.ts';
import { boxOf } from '../geo/bounds.ts';
import { positionsOf } from '../geo/geometry-parts.ts';
import type { AreaIndex } from '../study/area-index.ts';
import { type PlaceColumns, pointAt } from '../study/place-columns.ts';

/** The indices of the places in one hexagon. Its box is asked first: of a million places that takes some milliseconds. */
export function placesInCell(
  columns: PlaceColumns,
  { cell, lattice, ground }: Readonly<{ cell: HexCell; lattice: HexLattice; ground: AreaIndex }>,
): readonly number[] {
  const [west, south, east, north] = boxOf(positionsOf(cell.geometry));
  const { points } = columns;
  const found: number[] = [];
  for (let at = 0; 2 * at < points.length; at += 1) {
    const [lng, lat] = [points[2 * at] ?? 0, points[2 * at + 1] ?? 0];
    if (lng < west || lng > east || lat < south || lat > north) continue;
    const point = pointAt(columns, at);
    if (hexKeyAt(lattice, point) === cell.key && ground.at(point) !== -1) found.push(at);
  }
  return found;
}
