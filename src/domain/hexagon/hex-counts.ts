import { type HexGrid, type HexCell } from './hex-grid.ts';
import { edgeShare, type HexLattice, hexKeyAt } from './hex-lattice.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/position.ts';
import { type CountRange, countRange } from '../spread/count-range.ts';
import { spotsFor } from '../spread/area-shares.ts';
import { type AreaIndex } from '../study/area-index.ts';
import { type PlaceColumns, pointAt } from '../study/place-columns.ts';

export type HexCount = Readonly<{ cell: HexCell; count: number; range: CountRange }>;

/** Places between two steps. */
const LOT = 256;

/** The hexagons of a lattice are regular in degrees, and about so in metres. */
const SLACK = 1.01;

type Tally = Readonly<{
  /** By the key of the hexagon. */
  counts: Map<number, number>;
  /** Those that lie in it wherever they are. */
  sure: Map<number, number>;
  chances: Map<number, number[]>;
}>;

const push = (lists: Map<number, number[]>, key: number, value: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

function addDoubtful(
  { chances }: Tally,
  {
    point,
    accuracyMeters,
    isAtBorder,
  }: Readonly<{ point: Position; accuracyMeters: number; isAtBorder: boolean }>,
  { lattice, ground, spots }: Readonly<{ lattice: HexLattice; ground: AreaIndex; spots: Float64Array }>,
): void {
  const scale = metersPerDegree(point[1]);
  const shares = new Map<number, number>();
  const share = 2 / spots.length;
  for (let at = 0; at < spots.length; at += 2) {
    const spot: Position = [
      point[0] + ((spots[at] ?? 0) * accuracyMeters) / scale.lng,
      point[1] + ((spots[at + 1] ?? 0) * accuracyMeters) / scale.lat,
    ];
    if (isAtBorder && ground.at(spot) === -1) continue;
    const key = hexKeyAt(lattice, spot);
    shares.set(key, (shares.get(key) ?? 0) + share);
  }
  for (const [key, chance] of shares) push(chances, key, Math.min(1, chance));
}

/**
 * How many places lie in each hexagon, and between which numbers it lies by how well they are located; as for
 * sub-districts, see `areaShares` and `countRange`. Places beyond the ground are not counted: the sum over all hexagons is
 * that of the ground.
 * @param ground Of the areas that the hexagons are cut to.
 * @yields the share that is done
 */
export function* hexCountSteps(
  { lattice, acrossMeters, cells }: HexGrid,
  columns: PlaceColumns,
  ground: AreaIndex,
): Generator<number, readonly HexCount[], void> {
  const { accuraciesMeters } = columns;
  const tally: Tally = { counts: new Map(), sure: new Map(), chances: new Map() };
  const cornerMeters = acrossMeters / Math.sqrt(3);
  const spots = spotsFor(accuraciesMeters.length);
  for (let at = 0; at < accuraciesMeters.length; at += 1) {
    const accuracyMeters = accuraciesMeters[at] ?? 0;
    const point = pointAt(columns, at);
    const isInside = ground.at(point) !== -1;
    const key = hexKeyAt(lattice, point);
    if (isInside) tally.counts.set(key, (tally.counts.get(key) ?? 0) + 1);
    const isAtBorder = accuracyMeters > 0 && ground.ofDisc(point, accuracyMeters) === null;
    const isClear =
      accuracyMeters === 0 || edgeShare(lattice, key, point) * cornerMeters > accuracyMeters * SLACK;
    if (isAtBorder || (isInside && !isClear))
      addDoubtful(tally, { point, accuracyMeters, isAtBorder }, { lattice, ground, spots });
    else if (isInside) tally.sure.set(key, (tally.sure.get(key) ?? 0) + 1);
    if (at % LOT === 0) yield at / accuraciesMeters.length;
  }
  return cells.map((cell) => ({
    cell,
    count: tally.counts.get(cell.key) ?? 0,
    range: countRange(tally.chances.get(cell.key) ?? [], tally.sure.get(cell.key)),
  }));
}
