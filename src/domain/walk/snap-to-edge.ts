import type Flatbush from 'flatbush';
import { fail, ok, type Result } from '../../schema/result.ts';
import { isEnclosed, isWayBlocked, latticeSteps } from './lattice.ts';
import { toPlane, type WalkGraph } from './walk-graph.ts';
import type { WalkPace } from './walk-pace.ts';

/** The longest distance at which a point still snaps to the walking network. */
const SNAP_METERS = 300;
/** A finger and a satellite fix are no better than this: so near, a bank or a rail does not matter. */
const FORGIVEN_METERS = 20;
/** Edges that hang together with less than this are scraps of the map: a larger network nearby is preferred. */
const SCRAP_METERS = 1000;
/** The first searches are small, because most positions have a street at hand. */
const SEARCH_METERS = [40, 120, SNAP_METERS];

/** Where a position meets the network. */
export type SnappedPosition = Readonly<{
  edge: number;
  /** Share of the edge's length from its first node, 0 to 1. */
  fraction: number;
  /** From the position to the edge as the crow flies, over no barrier. */
  offMeters: number;
}>;

export type SnapFailure =
  | Readonly<{ code: 'not-a-position' }>
  /** Beyond the area that the network covers. */
  | Readonly<{ code: 'outside' }>
  | Readonly<{ code: 'in-water' }>
  /** No edge within `SNAP_METERS` that can be come to without crossing water, rails or a motorway. */
  | Readonly<{ code: 'too-far' }>;

export type SnapGround = Readonly<{
  graph: WalkGraph;
  index: Flatbush | null;
  /** Edges closed to the mode are not snapped to. */
  pace: WalkPace;
}>;

/** The nearest point of the nearest edge that a walker in this mode can come to from `position`. */
export function snapToEdge(
  ground: SnapGround,
  [lng, lat]: readonly [number, number],
): Result<SnappedPosition, SnapFailure> {
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return fail({ code: 'not-a-position' });
  const { network } = ground.graph;
  const [x, y] = toPlane(network, lng, lat);
  const { eastMeters, northMeters } = latticeSteps(network.barriers);
  const [column, row] = [x / eastMeters, y / northMeters];
  if (column < 0 || row < 0 || column > network.barriers.columns - 1 || row > network.barriers.rows - 1) {
    return fail({ code: 'outside' });
  }
  const nearest = nearestEdge(ground, x, y);
  if (nearest !== null) return ok(nearest);
  const inWater = isEnclosed(network.barriers, Math.round(column), Math.round(row));
  return fail({ code: inWater ? 'in-water' : 'too-far' });
}

function nearestEdge(ground: SnapGround, x: number, y: number): SnappedPosition | null {
  let scrap: SnappedPosition | null = null;
  for (const radius of SEARCH_METERS) {
    for (const edge of nearestFirst(ground, x, y, radius)) {
      const isFirm = (ground.pace.connectedMeters[edge] ?? 0) >= SCRAP_METERS;
      if (!isFirm && scrap !== null) continue;
      const candidate = nearestOnEdge(ground.graph, edge, x, y);
      if (!canComeTo(ground.graph, x, y, candidate)) continue;
      if (isFirm) return candidate;
      scrap = candidate;
    }
  }
  return scrap;
}

/**
 * All open edges within `radius`, nearest first; of equals the one that comes first in the network. Nearly always the first is
 * taken, so that the next is looked for only when it is asked for.
 */
function* nearestFirst(
  { graph, index, pace }: SnapGround,
  x: number,
  y: number,
  radius: number,
): Generator<number, void, void> {
  const edges = index?.search(x - radius, y - radius, x + radius, y + radius) ?? [];
  const meters = edges.map((edge) =>
    pace.arcSeconds[2 * edge] === Infinity ? Infinity : nearestOnEdge(graph, edge, x, y).offMeters,
  );
  const near = [...edges.keys()].filter((at) => (meters[at] ?? Infinity) <= radius);
  const order = (a: number, b: number): number =>
    (meters[a] ?? 0) - (meters[b] ?? 0) || (edges[a] ?? 0) - (edges[b] ?? 0);
  const [start] = near;
  if (start === undefined) return;
  const nearest = near.reduce((least, at) => (order(at, least) < 0 ? at : least), start);
  yield edges[nearest] ?? 0;
  for (const at of near.sort(order)) if (at !== nearest) yield edges[at] ?? 0;
}

function canComeTo(graph: WalkGraph, x: number, y: number, to: SnappedPosition): boolean {
  if (to.offMeters <= FORGIVEN_METERS) return true;
  const { barriers } = graph.network;
  const { eastMeters, northMeters } = latticeSteps(barriers);
  const [endX, endY] = pointOnEdge(graph, to.edge, to.fraction);
  return !isWayBlocked(barriers, [x / eastMeters, y / northMeters], [endX / eastMeters, endY / northMeters]);
}

/** The point of an edge nearest to a point of the flat frame. */
export function nearestOnEdge(graph: WalkGraph, edge: number, x: number, y: number): SnappedPosition {
  const { lineStarts, lineX, lineY, lineFractions } = graph;
  let [best, fraction] = [Infinity, 0];
  const end = lineStarts[edge + 1] ?? 0;
  // Written out, as a million points come through here: an object for each segment would take most of the time.
  for (let i = (lineStarts[edge] ?? 0) + 1; i < end; i++) {
    const ax = (lineX[i - 1] ?? 0) - x;
    const ay = (lineY[i - 1] ?? 0) - y;
    const dx = (lineX[i] ?? 0) - x - ax;
    const dy = (lineY[i] ?? 0) - y - ay;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
    const [offX, offY] = [ax + dx * along, ay + dy * along];
    const distance = offX * offX + offY * offY;
    if (distance >= best) continue;
    best = distance;
    const before = lineFractions[i - 1] ?? 0;
    fraction = before + ((lineFractions[i] ?? 0) - before) * along;
  }
  return { edge, fraction, offMeters: Math.sqrt(best) };
}

/** The point at a share of an edge's length, in metres of the flat frame. */
export function pointOnEdge(graph: WalkGraph, edge: number, fraction: number): readonly [number, number] {
  const { lineStarts, lineX, lineY, lineFractions } = graph;
  const last = (lineStarts[edge + 1] ?? 0) - 1;
  let i = (lineStarts[edge] ?? 0) + 1;
  while (i < last && (lineFractions[i] ?? 0) < fraction) i++;
  const before = lineFractions[i - 1] ?? 0;
  const span = (lineFractions[i] ?? 0) - before;
  const along = span === 0 ? 0 : Math.min(1, Math.max(0, (fraction - before) / span));
  const [ax, ay] = [lineX[i - 1] ?? 0, lineY[i - 1] ?? 0];
  return [ax + ((lineX[i] ?? 0) - ax) * along, ay + ((lineY[i] ?? 0) - ay) * along];
}
