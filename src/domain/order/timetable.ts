import type { OpenWindow, OrderPlan, OrderProblem, Visit } from './order-problem.ts';

/** A problem in columns, its stops numbered as given. */
export type Timetable = Readonly<{
  count: number;
  startMinute: number;
  /** When each stop is come to as the first. */
  firstArrival: Float64Array;
  /** Minutes from stop to stop, row by row. */
  between: Float64Array;
  /** Minutes from each stop to the end. */
  toEnd: Float64Array;
  stays: Float64Array;
  /** 1 for stops with opening hours. */
  hasHours: Uint8Array;
  /** After when it is too late for a stop; -Infinity for one that never opens long enough. */
  latestStart: Float64Array;
  /** When a tour without stops ends. */
  emptyFinish: number;
  /**
   * When a stop is left again that is come to at `arrival`: at once when it is open, else after waiting; Infinity
   * when it does not open long enough any more. Who comes earlier never leaves later.
   */
  leave: (stop: number, arrival: number) => number;
}>;

/** When a stay can begin, in columns: the spans of stop n are those from `ends[n - 1]` to `ends[n]`, earliest first. */
type Spans = Readonly<{ from: Float64Array; latest: Float64Array; ends: Uint16Array }>;

function spansOf(stops: OrderProblem['stops']): Spans {
  const spans = stops.map(({ windows, stayMinutes }) =>
    (windows ?? [])
      .map(({ opens, closes }): OpenWindow => ({ opens, closes: closes - stayMinutes }))
      .filter(({ opens, closes }) => opens <= closes)
      .sort((one, other) => one.opens - other.opens),
  );
  let end = 0;
  return {
    from: Float64Array.from(spans.flat(), ({ opens }) => opens),
    latest: Float64Array.from(spans.flat(), ({ closes }) => closes),
    ends: Uint16Array.from(spans, ({ length }) => (end += length)),
  };
}

/** When a stay begins at the earliest: in the first span that is not over, because those after it begin later. */
function stayStart({ from, latest, ends }: Spans, stop: number, arrival: number): number {
  const end = ends[stop] ?? 0;
  for (let span = stop === 0 ? 0 : (ends[stop - 1] ?? 0); span < end; span++) {
    if (arrival <= (latest[span] ?? 0)) return Math.max(arrival, from[span] ?? 0);
  }
  return Infinity;
}

function latestStart({ latest, ends }: Spans, stop: number): number {
  return Math.max(-Infinity, ...latest.subarray(stop === 0 ? 0 : (ends[stop - 1] ?? 0), ends[stop] ?? 0));
}

function checkMinutes(minutes: OrderProblem['minutes']): void {
  const isSquare = minutes.every((row) => row.length === minutes.length);
  if (!isSquare || minutes.some((row, from) => row.some((value, to) => from !== to && !(value >= 0)))) {
    throw new RangeError('the matrix of minutes is not square, or has entries that are no minutes');
  }
}

/** @throws RangeError when the matrix is none. */
export function createTimetable(problem: OrderProblem): Timetable {
  const { minutes, start, end, stops, startMinute } = problem;
  checkMinutes(minutes);
  const way = (from: number | null, to: number | null): number =>
    from === null || to === null ? 0 : from === to ? 0 : (minutes[from]?.[to] ?? Infinity);
  const spans = spansOf(stops);
  const hasHours = Uint8Array.from(stops, ({ windows }) => (windows === null ? 0 : 1));
  const stays = Float64Array.from(stops, ({ stayMinutes }) => stayMinutes);
  return {
    count: stops.length,
    startMinute,
    firstArrival: Float64Array.from(stops, ({ at }) => startMinute + way(start, at)),
    between: Float64Array.from(stops.flatMap((from) => stops.map((to) => way(from.at, to.at)))),
    toEnd: Float64Array.from(stops, ({ at }) => way(at, end)),
    stays,
    hasHours,
    latestStart: Float64Array.from(stops, (_, stop) => latestStart(spans, stop)),
    emptyFinish: startMinute + way(start, end),
    leave: (stop, arrival) =>
      (hasHours[stop] === 0 ? arrival : stayStart(spans, stop, arrival)) + (stays[stop] ?? 0),
  };
}

/** The times of an order; null where a stop is not open when it is come to, nor later, or a way is missing. */
export function planOf(
  { stops, startMinute }: OrderProblem,
  table: Timetable,
  order: readonly number[],
): OrderPlan | null {
  const visits: Visit[] = [];
  let last: number | null = null;
  for (const stop of order) {
    const left = visits.at(-1)?.departure ?? 0;
    const arrival: number =
      last === null
        ? (table.firstArrival[stop] ?? Infinity)
        : left + (table.between[last * table.count + stop] ?? Infinity);
    const departure = table.leave(stop, arrival);
    if (departure === Infinity) return null;
    const stay = stops[stop]?.stayMinutes ?? 0;
    visits.push({ stop, arrival, waitMinutes: departure - stay - arrival, departure });
    last = stop;
  }
  const finish =
    last === null ? table.emptyFinish : (visits.at(-1)?.departure ?? 0) + (table.toEnd[last] ?? Infinity);
  if (finish === Infinity) return null;
  const waitMinutes = visits.reduce((sum, visit) => sum + visit.waitMinutes, 0);
  const stayMinutes = order.reduce((sum, stop) => sum + (stops[stop]?.stayMinutes ?? 0), 0);
  const totalMinutes = finish - startMinute;
  return {
    order,
    visits,
    finish,
    totalMinutes,
    travelMinutes: totalMinutes - waitMinutes - stayMinutes,
    waitMinutes,
  };
}
