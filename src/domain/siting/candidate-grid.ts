import { isPointInGeometry } from '../geo/polygon.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { EDGE_FLAG, type StreetName } from '../../schema/walk-network.ts';
import { positionsOf } from '../geo/geometry-parts.ts';
import { boxOf } from '../geo/bounds.ts';
import type { PointColumn } from '../reach/point-accesses.ts';
import type { NetworkAccess, ReachEngine } from '../reach/reach-engine.ts';
import { fromPlane, toPlane } from '../walk/walk-graph.ts';

/** A point at which one more could be. */
export type Candidate = Readonly<{
  point: LngLat;
  /** Which of the reader's own points it is; null for one of the grid. */
  own: number | null;
  access: NetworkAccess;
  /** From the point to the network. */
  offSeconds: number;
  /** Of the way there; null where it has none. */
  street: StreetName | null;
}>;

/** A street that is bridge or tunnel has no ground beside it. */
const hasGround = ({ graph }: ReachEngine, { edge }: NetworkAccess): boolean =>
  ((graph.network.edgeFlags[edge] ?? 0) & (EDGE_FLAG.bridge | EDGE_FLAG.tunnel)) === 0;

/**
 * Points of the walking network about `spacingMeters` apart: from each square of a grid over the ground that nearest to its
 * middle, unless the nearest is in another square or one nearer than half the spacing was taken. The grid begins at the corner of the network and not of
 * the ground, so that a part of the ground has the same points as the whole.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* candidateGrid(
  engine: ReachEngine,
  ground: readonly Geometry[],
  spacingMeters: number,
): Generator<number, readonly Candidate[], void> {
  const { network } = engine.graph;
  const [west, south, east, north] = boxOf(ground.flatMap(positionsOf));
  const [[left, bottom], [right, top]] = [toPlane(network, west, south), toPlane(network, east, north)];
  const cellOf = (meters: number): number => Math.floor(meters / spacingMeters);
  const taken = new Map<string, Candidate>();
  for (let row = cellOf(bottom); row <= cellOf(top); row++) {
    for (let column = cellOf(left); column <= cellOf(right); column++) {
      const middle = lngLat(
        ...fromPlane(network, (column + 0.5) * spacingMeters, (row + 0.5) * spacingMeters),
      );
      const candidate = candidateAt(engine, ground, middle, spacingMeters);
      if (candidate !== null && !hasNear(engine, taken, candidate, [column, row], spacingMeters))
        taken.set(`${String(column)}/${String(row)}`, candidate);
    }
    yield (row - cellOf(bottom) + 1) / (cellOf(top) - cellOf(bottom) + 1);
  }
  return [...taken.values()];
}

const isOnGround = (point: LngLat, ground: readonly Geometry[]): boolean =>
  ground.some((geometry) => isPointInGeometry(point, geometry));

function candidateAt(
  engine: ReachEngine,
  ground: readonly Geometry[],
  middle: LngLat,
  spacingMeters: number,
): Candidate | null {
  if (!isOnGround(middle, ground)) return null;
  const found = engine.access({ point: middle, mode: 'normal' });
  if (!found.ok) return null;
  const access = found.value;
  const isInSquare = access.offMeters <= spacingMeters * Math.SQRT1_2;
  if (!isInSquare || !hasGround(engine, access) || !isOnGround(access.point, ground)) return null;
  return { point: access.point, own: null, access, offSeconds: 0, street: streetAt(engine, access) };
}

function streetAt({ graph }: ReachEngine, { edge }: NetworkAccess): StreetName | null {
  const { edgeNames, names } = graph.network;
  const name = edgeNames[edge] ?? 0;
  return name === 0 ? null : (names[name] ?? null);
}

/** Points between two reports of progress. */
const POINTS_A_STEP = 64;

/**
 * The reader's own points on the ground, each with its way to the walking network. One that no path comes near, or that lies
 * beyond the ground, is none.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* ownCandidates(
  engine: ReachEngine,
  ground: readonly Geometry[],
  points: PointColumn,
): Generator<number, readonly Candidate[], void> {
  const found: Candidate[] = [];
  const count = points.length >> 1;
  for (let own = 0; own < count; own++) {
    if (own % POINTS_A_STEP === 0) yield own / count;
    const point = lngLat(points[2 * own] ?? 0, points[2 * own + 1] ?? 0);
    if (!isOnGround(point, ground)) continue;
    const access = engine.access({ point, mode: 'normal' });
    if (!access.ok) continue;
    const offSeconds = access.value.offMinutes * 60;
    found.push({
      ...{ point, own, offSeconds },
      access: access.value,
      street: streetAt(engine, access.value),
    });
  }
  return found;
}

/** Whether one of the squares before has a point nearer than half the spacing. */
function hasNear(
  { graph: { network } }: ReachEngine,
  taken: ReadonlyMap<string, Candidate>,
  { access }: Candidate,
  [column, row]: readonly [number, number],
  spacingMeters: number,
): boolean {
  const [x, y] = toPlane(network, access.point[0], access.point[1]);
  return [-1, 0, 1]
    .flatMap((down) =>
      [-1, 0, 1].map((across) => taken.get(`${String(column + across)}/${String(row + down)}`)),
    )
    .some((other) => {
      if (other === undefined) return false;
      const [otherX, otherY] = toPlane(network, other.access.point[0], other.access.point[1]);
      return Math.hypot(otherX - x, otherY - y) < spacingMeters / 2;
    });
}
