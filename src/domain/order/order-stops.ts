import { exactOrder, type FoundOrder } from './exact-order.ts';
import { nearOrder } from './near-order.ts';
import type { OrderedStops, OrderFailure, OrderOutcome, OrderPlan, OrderProblem } from './order-problem.ts';
import { createTimetable, planOf, type Timetable } from './timetable.ts';
import { straggledStops, unreachableStops } from './unreachable-stops.ts';
import { fail, ok } from '../../schema/result.ts';

/** Up to so many stops the order is exact. */
const EXACT_STOPS = 12;
const MOST_STOPS = 25;

export type OrderLimits = Readonly<{
  /** Up to how many stops the exact way is gone; its time and memory double with each (16 stops: 9 MB). */
  exactStops?: number;
}>;

type Search = Generator<number, OrderOutcome, void>;

/** The stops as given, and the same without each of them. */
function givenOrder(problem: OrderProblem, table: Timetable): FoundOrder {
  const order = problem.stops.map((_, stop) => stop);
  const without = () =>
    order.map((stop) =>
      planOf(
        problem,
        table,
        order.filter((other) => other !== stop),
      ),
    );
  return { order: planOf(problem, table, order)?.order ?? null, without };
}

function findOrder(
  problem: OrderProblem,
  table: Timetable,
  exactStops: number,
): Generator<number, FoundOrder, void> | FoundOrder {
  if (problem.keepOrder) return givenOrder(problem, table);
  return table.count <= exactStops ? exactOrder(table) : nearOrder(table);
}

/** The stop without which the others end earliest, in time; the later one of equals. Never the only stop. */
function dropThatFits({ without }: FoundOrder, latestFinish: number): number | null {
  const rests = without();
  if (rests.length < 2) return null;
  let drop: number | null = null;
  let earliest = latestFinish;
  rests.forEach((rest, stop) => {
    if (rest === null || rest.finish > earliest) return;
    drop = stop;
    earliest = rest.finish;
  });
  return drop;
}

/** Stops at which no stay that begins after the start of the tour lies within the hours. */
const neverOpen = ({ stops, startMinute }: OrderProblem): readonly number[] =>
  stops.flatMap(({ windows, stayMinutes }, stop) => {
    const isOpen =
      windows?.some(({ opens, closes }) => Math.max(opens, startMinute) + stayMinutes <= closes) ?? true;
    return isOpen ? [] : [stop];
  });

const withoutHours = (problem: OrderProblem): OrderProblem => ({
  ...problem,
  budgetMinutes: null,
  stops: problem.stops.map((stop) => ({ ...stop, windows: null })),
});

type Asked = Readonly<{ problem: OrderProblem; table: Timetable; exactStops: number }>;

/** Why there is no order at all: missing ways, or hours. */
function* whyNone({ problem, table, exactStops }: Asked, found: FoundOrder, isExact: boolean): Search {
  const drop = dropThatFits(found, latestOf(problem));
  const hours: OrderFailure = { code: 'hours', neverOpen: neverOpen(problem), drop, isExact };
  const hasAllWays = [table.firstArrival, table.between, table.toEnd].every(
    (ways) => !ways.includes(Infinity),
  );
  if (hasAllWays) return fail(hours);
  if (!table.hasHours.includes(1)) return fail(missingWay(problem, found));
  const search = findOrder(withoutHours(problem), createTimetable(withoutHours(problem)), exactStops);
  const open = Symbol.iterator in search ? yield* search : search;
  return fail(open.order === null ? missingWay(problem, open) : hours);
}

/**
 * No order has ways to all stops: named are those without which there is one, or, where no single one is at fault,
 * those apart from the rest.
 */
function missingWay(problem: OrderProblem, { without }: FoundOrder): OrderFailure {
  const guilty = without().flatMap((rest, stop) => (rest === null ? [] : [stop]));
  return { code: 'unreachable', stops: guilty.length > 0 ? guilty : straggledStops(problem) };
}

const latestOf = ({ startMinute, budgetMinutes }: OrderProblem): number =>
  budgetMinutes === null ? Number.MAX_VALUE : startMinute + budgetMinutes;

function comparedWithGiven(
  problem: OrderProblem,
  table: Timetable,
  plan: OrderPlan,
): Pick<OrderedStops, 'savedMinutes' | 'missed'> {
  const order = problem.stops.map((_, stop) => stop);
  const given = planOf(problem, table, order);
  if (given !== null) return { savedMinutes: given.totalMinutes - plan.totalMinutes, missed: null };
  const open = withoutHours(problem);
  const isOpenEnough = planOf(open, createTimetable(open), order) !== null;
  return { savedMinutes: null, missed: isOpenEnough ? 'hours' : 'way' };
}

function judge(
  problem: OrderProblem,
  table: Timetable,
  plan: OrderPlan,
  found: FoundOrder,
  isExact: boolean,
): OrderOutcome {
  const over = plan.totalMinutes - (problem.budgetMinutes ?? Infinity);
  // Sums of the same minutes in another sequence differ by rounding.
  if (over > 1e-9) {
    const drop = dropThatFits(found, latestOf(problem) + 1e-9);
    return fail({ code: 'over-budget', plan, overMinutes: over, drop, isExact });
  }
  return ok({ plan, ...comparedWithGiven(problem, table, plan), isExact });
}

/**
 * The search of `orderStops` in steps, for a worker that lets others speak in between.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* orderSteps(problem: OrderProblem, { exactStops = EXACT_STOPS }: OrderLimits = {}): Search {
  if (problem.stops.length > MOST_STOPS) return fail({ code: 'too-many', most: MOST_STOPS });
  const table = createTimetable(problem);
  const stranded = unreachableStops(problem);
  if (stranded.length > 0) return fail({ code: 'unreachable', stops: stranded });
  const isExact = problem.keepOrder || problem.stops.length <= exactStops;
  const search = findOrder(problem, table, exactStops);
  const found = Symbol.iterator in search ? yield* search : search;
  const plan = found.order === null ? null : planOf(problem, table, found.order);
  if (plan === null) return yield* whyNone({ problem, table, exactStops }, found, isExact);
  return judge(problem, table, plan, found, isExact);
}

/**
 * The order of the stops that ends earliest within opening hours; exact up to twelve stops, good up to 25. An order
 * that does not fit the budget or the hours is a failure that says so, and names a stop whose dropping makes it fit.
 *
 * @throws RangeError when the matrix is none.
 */
export function orderStops(
  problem: OrderProblem,
  {
    onProgress,
    isCancelled,
    ...limits
  }: OrderLimits & Readonly<{ onProgress?: (share: number) => void; isCancelled?: () => boolean }> = {},
): OrderOutcome {
  const search = orderSteps(problem, limits);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    if (isCancelled?.() === true) return fail({ code: 'cancelled' });
  }
}
