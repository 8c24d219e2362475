import type { WalkFailure, WalkService } from '../../walk/walk-service.ts';
import { travelMinutes, usedStations } from '../../../domain/compose/travel-minutes.ts';
import { walkOrderProblem } from '../../../domain/compose/walk-order.ts';
import type { Waypoint } from '../../../domain/compose/waypoints.ts';
import type { OrderFailure, OrderProblem, OrderedStops } from '../../../domain/order/order-problem.ts';
import type { Origin } from '../../../domain/reach/reach-engine.ts';
import type { ReachPlace } from '../../../domain/reach/reachable-places.ts';
import { MOST_MINUTES } from '../../../domain/reach/walk-limits.ts';
import { stationAccesses } from '../../../domain/reach/station-access.ts';
import type { NoLegReason } from '../../../domain/tour/find-leg.ts';
import type { Metro } from '../../../domain/tour/metro-leg.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { OrderAnswer, StrandedStop } from '../../../state/composer-answers.ts';

export type WalkOrder = Readonly<{
  answer: OrderAnswer;
  /** The stops of the walk in their new order, by their old places; null where it stays as it is. */
  order: readonly number[] | null;
  /** Those that no way leads to, by their old places. */
  stranded: readonly StrandedStop[];
}>;

type Asked = Readonly<{
  walk: ComposedTour;
  waypoints: readonly Waypoint[];
  /** Null where nothing is ridden. */
  metro: Metro | null;
}>;

type Asking = Readonly<{ service: WalkService; signal: AbortSignal; onProgress: (share: number) => void }>;

/** How far the walking network is searched at first, and for those that have a place further away. */
const NEAR_MINUTES = 90;
/** Differences below this are rounding. */
const LEAST_SAVING = 1e-6;
/** Of the whole: finding how long each way takes, before the search for the order. */
const MATRIX_SHARE = 0.7;

type Matrix = OrderProblem['minutes'];

/** A row for each origin; null where no path comes near it. */
type Rows = readonly (readonly number[] | null)[];

/** From each waypoint to each other; and those that no path comes near. */
type Minutes = Readonly<{ matrix: Matrix; off: ReadonlySet<number> }>;

type Walks = Readonly<{ origins: readonly Origin[]; destinations: readonly ReachPlace[] }>;

async function findWalks(
  { origins, destinations }: Walks,
  withinMinutes: number,
  { service, signal, onProgress }: Asking,
): Promise<Result<Rows, WalkFailure>> {
  const rows = await service.matrix(
    { origins, destinations, withinMinutes },
    {
      ...{ priority: 'soon', signal },
      onProgress: (count) => onProgress((count / origins.length) * MATRIX_SHARE),
    },
  );
  if (!rows.ok) return rows;
  return ok(rows.value.map((row) => (row.ok ? [...row.value] : null)));
}

/** A row for each origin; those that have something further away are searched for once more, which takes five times as long. */
async function findAllWalks(walks: Walks, asking: Asking): Promise<Result<Rows, WalkFailure>> {
  const near = await findWalks(walks, NEAR_MINUTES, asking);
  if (!near.ok) return near;
  const places = walks.origins.length;
  const isShort = (row: Rows[number]): boolean => row?.slice(0, places).includes(Infinity) ?? false;
  const again = near.value.flatMap((row, index) => (isShort(row) ? [index] : []));
  if (again.length === 0) return near;
  const origins = again.flatMap((index) => walks.origins[index] ?? []);
  const far = await findWalks({ ...walks, origins }, MOST_MINUTES, asking);
  if (!far.ok) return far;
  return ok(near.value.map((row, index) => far.value[again.indexOf(index)] ?? row));
}

async function findMinutes(
  { waypoints, metro }: Asked,
  asking: Asking,
): Promise<Result<Minutes, WalkFailure>> {
  const stations =
    metro === null ? [] : stationAccesses(metro.stations, { openedLines: new Set(metro.openedLines) });
  const places = waypoints.map(({ spot: { end } }, node) => ({
    id: String(node),
    geometry: end.target,
    accuracyMeters: end.accuracyMeters,
  }));
  const origins = waypoints.map(({ spot }) => ({ point: spot.end.point, mode: 'normal' as const }));
  const destinations = [...places, ...stations];
  const found = await findAllWalks({ origins, destinations }, asking);
  if (!found.ok) return found;
  const off = new Set(found.value.flatMap((row, node) => (row === null ? [node] : [])));
  const all = found.value.map((row) => row ?? destinations.map(() => Infinity));
  const walks = all.map((row) => row.slice(0, places.length));
  if (metro === null) return ok({ matrix: walks, off });
  const toStations = all.map((row) => row.slice(places.length));
  const used = usedStations(toStations);
  const ids = used.map((station) => stations[station]?.stationId ?? '');
  const { service, signal } = asking;
  const rides = await service.ask((client) => client.rideMinutes(ids, metro), { priority: 'soon', signal });
  if (!rides.ok) return rides;
  const placeOf = new Map(used.map((station, place) => [station, place]));
  const rideMinutes = (from: number, to: number): number =>
    rides.value[placeOf.get(from) ?? -1]?.[placeOf.get(to) ?? -1] ?? Infinity;
  return ok({ matrix: travelMinutes(walks, { toStations, rideMinutes }), off });
}

const UNAVAILABLE: WalkOrder = { answer: { kind: 'unavailable' }, order: null, stranded: [] };

/** Of places that are not known there is nothing to say. */
const noOrder = (stranded: readonly StrandedStop[]): WalkOrder =>
  stranded.length === 0 ? UNAVAILABLE : { answer: { kind: 'no-way' }, order: null, stranded };

const toStranded = (waypoint: Waypoint | undefined, why: NoLegReason): readonly StrandedStop[] => {
  const index = waypoint?.index ?? null;
  return index === null ? [] : [{ index, why }];
};

/** The waypoints and ways that are left without some of them. */
function without(minutes: Matrix, kept: readonly number[]): Matrix {
  return kept.map((from) => kept.map((to) => minutes[from]?.[to] ?? Infinity));
}

const answerOf = ({ savedMinutes, missed, isExact }: OrderedStops): OrderAnswer => ({
  kind: 'ordered',
  savedMinutes,
  missed,
  isExact,
});

/** In the words of the walk: `stopAt` gives the place in the walk of a stop of the problem. */
function judged(
  result: Result<OrderedStops, OrderFailure | WalkFailure>,
  stopAt: readonly number[],
): Omit<WalkOrder, 'stranded'> {
  const toWalk = (order: readonly number[]): number[] => order.map((stop) => stopAt[stop] ?? 0);
  if (result.ok) {
    // Of two orders that take equally long the reader's own stays.
    const isAsQuick = (result.value.savedMinutes ?? Infinity) < LEAST_SAVING;
    return { answer: answerOf(result.value), order: isAsQuick ? null : toWalk(result.value.plan.order) };
  }
  const { error } = result;
  switch (error.code) {
    case 'over-budget': {
      const { plan, drop } = error;
      // By its place in the order that is shown with it.
      const at = drop === null ? null : plan.order.indexOf(drop);
      return { answer: { kind: 'over-budget', drop: at }, order: toWalk(plan.order) };
    }
    case 'hours': {
      const drop = error.drop === null ? null : (stopAt[error.drop] ?? null);
      return { answer: { kind: 'hours', neverOpen: toWalk(error.neverOpen), drop }, order: null };
    }
    default:
      return UNAVAILABLE;
  }
}

const isOpenWay = (minutes: number | undefined): boolean => minutes !== undefined && minutes < Infinity;

/**
 * What is left out from the beginning: stops that no path comes near, and an end that no stop leads to, so that the walk ends
 * at its last stop.
 */
function cutOff(waypoints: readonly Waypoint[], { matrix, off }: Minutes): readonly number[] {
  const leadsTo = (node: number): boolean =>
    matrix.some((row, from) => from !== node && isOpenWay(row[node]));
  return waypoints.flatMap(({ role }, node) => {
    const isCut = role === 'stop' ? off.has(node) : role === 'end' && !leadsTo(node);
    return isCut ? [node] : [];
  });
}

/** The best order of the stops that ways lead to, the others after them. Never rejects. */
export async function findWalkOrder(asked: Asked, asking: Asking): Promise<WalkOrder> {
  const { walk, waypoints } = asked;
  const minutes = await findMinutes(asked, asking);
  if (!minutes.ok) return UNAVAILABLE;
  const { matrix, off } = minutes.value;
  const stranded: StrandedStop[] = [];
  const isStartOff = waypoints[0]?.role === 'start' && off.has(0);
  const strand = (nodes: readonly number[], why: NoLegReason): void => {
    stranded.push(...nodes.flatMap((node) => toStranded(waypoints[node], why)));
  };
  const cut = cutOff(waypoints, minutes.value);
  strand(cut, 'to-off');
  for (let kept = [...waypoints.keys()].filter((node) => !cut.includes(node)); ;) {
    const left = kept.flatMap((node) => waypoints[node] ?? []);
    const stopAt = left.flatMap(({ index }) => index ?? []);
    // One that is left of several is not in any order, unless it lies between a start and an end.
    if (stopAt.length === 0 || (left.length === 1 && stranded.length > 0)) return noOrder(stranded);
    const problem = walkOrderProblem(walk, left, without(matrix, kept));
    const result = await asking.service.order(problem, {
      ...{ priority: 'soon', signal: asking.signal },
      onProgress: (share) => asking.onProgress(MATRIX_SHARE + share * (1 - MATRIX_SHARE)),
    });
    if (!result.ok && result.error.code === 'unreachable') {
      const gone = result.error.stops.flatMap((stop) => stopAt[stop] ?? []);
      const nodes = kept.filter((node) => gone.includes(waypoints[node]?.index ?? -1));
      if (nodes.length === 0) return noOrder(stranded);
      strand(nodes, isStartOff ? 'from-off' : 'too-far');
      kept = kept.filter((node) => !nodes.includes(node));
      continue;
    }
    const { answer, order } = judged(result, stopAt);
    const rest = walk.stops.map((_, index) => index).filter((index) => !stopAt.includes(index));
    return { answer, order: order === null ? null : [...order, ...rest], stranded };
  }
}
