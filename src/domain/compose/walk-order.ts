import { openWindows } from './open-hours.ts';
import type { Waypoint } from './waypoints.ts';
import type { OrderProblem } from '../order/order-problem.ts';
import type { ComposedTour } from '../../schema/composed-tour.ts';

type Matrix = OrderProblem['minutes'];

/** The matrix with a place from or to which only one other leads, at once: what begins or ends there is held by it. */
function withGate(minutes: Matrix, { node, isExit }: Readonly<{ node: number; isExit: boolean }>): Matrix {
  const column = minutes.map((_, from) => (isExit && from === node ? 0 : Infinity));
  const row = minutes.map((_, to) => (!isExit && to === node ? 0 : Infinity));
  return [...minutes.map((each, from) => [...each, column[from] ?? Infinity]), [...row, 0]];
}

/**
 * What is asked of the search for an order.
 *
 * @param waypoints Those to be ordered: start, stops and end, as in the walk.
 * @param minutes From each waypoint to each other.
 */
export function walkOrderProblem(
  walk: ComposedTour,
  waypoints: readonly Waypoint[],
  minutes: Matrix,
): OrderProblem {
  const nodeOf = (role: Waypoint['role']): number | null => {
    const node = waypoints.findIndex((waypoint) => waypoint.role === role);
    return node === -1 ? null : node;
  };
  const stopNodes = waypoints.flatMap(({ role }, node) => (role === 'stop' ? [node] : []));
  const [firstStop, lastStop] = [stopNodes[0], stopNodes.at(-1)];
  let [start, end, matrix] = [nodeOf('start'), nodeOf('end'), minutes];
  const isRoundFromStop = walk.end === 'start' && start === null;
  if (firstStop !== undefined && (walk.start === 'first' || isRoundFromStop)) {
    start = matrix.length;
    matrix = withGate(matrix, { node: firstStop, isExit: false });
  }
  if (lastStop !== undefined && walk.end === 'last') {
    end = matrix.length;
    matrix = withGate(matrix, { node: lastStop, isExit: true });
  }
  return {
    minutes: matrix,
    start,
    end,
    stops: stopNodes.map((at) => {
      const { index, spot } = waypoints[at] ?? { index: null, spot: null };
      return {
        at,
        stayMinutes: walk.stops[index ?? -1]?.stayMinutes ?? 0,
        windows: spot === null ? null : openWindows(spot.told.hours, walk.begins),
      };
    }),
    startMinute: walk.begins?.minute ?? 0,
    budgetMinutes: walk.budgetMinutes,
    keepOrder: walk.keepOrder,
  };
}
