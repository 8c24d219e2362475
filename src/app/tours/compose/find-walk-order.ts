import type { WalkFailure, WalkService } from '../../walk/walk-service.ts';
import { travelMinutes, usedStations } from '../../../domain/compose/travel-minutes.ts';
import { walkOrderProblem } from '../../../domain/compose/walk-order.ts';
import type { Waypoint } from '../../../domain/compose/waypoints.ts';
import type { OrderFailure, OrderProblem, OrderedStops } from '../../../domain/order/order-problem.ts';
import type { Origin } from '../../../domain/reach/reach-engine.ts';
import type { ReachPlace } from '../../../domain/reach/reachable-places.ts';
import { stationAccesses } from '../../../domain/reach/station-access.ts';
import type { Metro } from '../../../domain/tour/metro-leg.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { OrderAnswer } from '../../../state/composer-answers.ts';

export type WalkOrder = Readonly<{
  answer: OrderAnswer;
  /** The stops of the walk in their new order, by their old places; null where it stays as it is. */
  order: readonly number[] | null;
  /** Those that no way leads to. */
  stranded: readonly number[];
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
const FAR_MINUTES = 240;
/** Differences below this are rounding. */
const LEAST_SAVING = 1e-6;
/** Of the whole: finding how long each way takes, before the search for the order. */
const MATRIX_SHARE = 0.7;

type Matrix = OrderProblem['minutes'];

type Walks = Readonly<{ origins: readonly Origin[]; destinations: readonly ReachPlace[] }>;

async function findWalks(
  { origins, destinations }: Walks,
  withinMinutes: number,
  { service, signal, onProgress }: Asking,
): Promise<Result<Matrix, WalkFailure>> {
  const rows = await service.matrix(
    { origins, destinations, withinMinutes },
    {
      ...{ priority: 'soon', signal },
      onProgress: (count) => onProgress((count / origins.length) * MATRIX_SHARE),
    },
  );
  if (!rows.ok) return rows;
  const nowhere = destinations.map(() => Infinity);
  return ok(rows.value.map((row) => (row.ok ? [...row.value] : nowhere)));
}

/** A row for each origin; those that have something further away are searched for once more, which takes five times as long. */
async function findAllWalks(walks: Walks, asking: Asking): Promise<Result<Matrix, WalkFailure>> {
  const near = await findWalks(walks, NEAR_MINUTES, asking);
  if (!near.ok) return near;
  const places = walks.origins.length;
  const isShort = (row: readonly number[]): boolean => row.slice(0, places).includes(Infinity);
  const again = near.value.flatMap((row, index) => (isShort(row) ? [index] : []));
  if (again.length === 0) return near;
  const origins = again.flatMap((index) => walks.origins[index] ?? []);
  const far = await findWalks({ ...walks, origins }, FAR_MINUTES, asking);
  if (!far.ok) return far;
  return ok(near.value.map((row, index) => far.value[again.indexOf(index)] ?? row));
}

async function findMinutes(
  { waypoints, metro }: Asked,
  asking: Asking,
): Promise<Result<Matrix, WalkFailure>> {
  const stations =
    metro === null ? [] : stationAccesses(metro.stations, { openedLines: new Set(metro.openedLines) });
  const places = waypoints.map(({ spot: { end } }, node) => ({
    id: String(node),
    geometry: end.target,
    accuracyMeters: end.accuracyMeters,
  }));
  const origins = waypoints.map(({ spot }) => ({ point: spot.end.point, mode: 'normal' as const }));
  const all = await findAllWalks({ origins, destinations: [...places, ...stations] }, asking);
  if (!all.ok) return all;
  const walks = all.value.map((row) => row.slice(0, places.length));
  if (metro === null) return ok(walks);
  const toStations = all.value.map((row) => row.slice(places.length));
  const used = usedStations(toStations);
  const ids = used.map((station) => stations[station]?.stationId ?? '');
  const { service, signal } = asking;
  const rides = await service.ask((client) => client.rideMinutes(ids, metro), { priority: 'soon', signal });
  if (!rides.ok) return rides;
  const placeOf = new Map(used.map((station, place) => [station, place]));
  const rideMinutes = (from: number, to: number): number =>
    rides.value[placeOf.get(from) ?? -1]?.[placeOf.get(to) ?? -1] ?? Infinity;
  return ok(travelMinutes(walks, { toStations, rideMinutes }));
}

const UNAVAILABLE: WalkOrder = { answer: { kind: 'unavailable' }, order: null, stranded: [] };

/** The waypoints and ways that are left without some of them. */
function without(minutes: Matrix, kept: readonly number[]): Matrix {
  return kept.map((from) => kept.map((to) => minutes[from]?.[to] ?? Infinity));
}

const answerOf = ({ savedMinutes, isExact }: OrderedStops): OrderAnswer => ({
  kind: 'ordered',
  savedMinutes,
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
      const { plan, overMinutes, drop } = error;
      // By its place in the order that is shown with it.
      const at = drop === null ? null : plan.order.indexOf(drop);
      return { answer: { kind: 'over-budget', overMinutes, drop: at }, order: toWalk(plan.order) };
    }
    case 'hours': {
      const drop = error.drop === null ? null : (stopAt[error.drop] ?? null);
      return { answer: { kind: 'hours', neverOpen: toWalk(error.neverOpen), drop }, order: null };
    }
    default:
      return UNAVAILABLE;
  }
}

/** The best order of the stops that ways lead to, the others after them. Never rejects. */
export async function findWalkOrder(asked: Asked, asking: Asking): Promise<WalkOrder> {
  const { walk, waypoints } = asked;
  const minutes = await findMinutes(asked, asking);
  if (!minutes.ok) return UNAVAILABLE;
  const stranded: number[] = [];
  for (let kept = [...waypoints.keys()]; ;) {
    const left = kept.flatMap((node) => waypoints[node] ?? []);
    const stopAt = left.flatMap(({ index }) => index ?? []);
    if (stopAt.length === 0) return { answer: { kind: 'no-way' }, order: null, stranded };
    const problem = walkOrderProblem(walk, left, without(minutes.value, kept));
    const result = await asking.service.order(problem, {
      ...{ priority: 'soon', signal: asking.signal },
      onProgress: (share) => asking.onProgress(MATRIX_SHARE + share * (1 - MATRIX_SHARE)),
    });
    if (!result.ok && result.error.code === 'unreachable') {
      const gone = result.error.stops.flatMap((stop) => stopAt[stop] ?? []);
      if (gone.length === 0) return { answer: { kind: 'no-way' }, order: null, stranded };
      stranded.push(...gone);
      kept = kept.filter((node) => !gone.includes(waypoints[node]?.index ?? -1));
      continue;
    }
    const { answer, order } = judged(result, stopAt);
    const rest = walk.stops.map((_, index) => index).filter((index) => !stopAt.includes(index));
    return { answer, order: order === null ? null : [...order, ...rest], stranded };
  }
}
