import type { FoundOrder } from './exact-order.ts';
import { betterOf, improveOrder, withAllWays } from './improve-order.ts';
import { seededRandom } from './seeded-random.ts';
import type { Timetable } from './timetable.ts';

/** How often an order is shaken and improved again at most: what 25 stops have time for. */
const MOST_SHAKES = 60;
/** After so many that gained nothing an order that keeps hours and ways is taken. */
const IDLE_SHAKES = 20;
const SEED = 20260;

type Order = readonly number[];

/** From the first stop on, always to the one that can be left earliest; those out of reach last, as given. */
function nearestFirst({ count, firstArrival, between, leave }: Timetable): Order {
  const order: number[] = [];
  const open = new Set(Array.from({ length: count }, (_, stop) => stop));
  let now = 0;
  while (open.size > 0) {
    const last = order.at(-1);
    const leaveAfter = (stop: number): number =>
      leave(stop, last === undefined ? (firstArrival[stop] ?? 0) : now + (between[last * count + stop] ?? 0));
    const [next = 0] = [...open].sort((one, other) => {
      const [first, second] = [leaveAfter(one), leaveAfter(other)];
      return first === second ? one - other : first - second;
    });
    const left = leaveAfter(next);
    if (left < Infinity) now = left;
    order.push(next);
    open.delete(next);
  }
  return order;
}

/** Exchanges two neighbouring pieces without turning them, which no single change can undo. */
function shake(order: Order, random: () => number): Order {
  const cuts = [random(), random(), random()].map((share) => Math.floor(share * (order.length + 1)));
  const [from = 0, middle = 0, to = 0] = cuts.sort((one, other) => one - other);
  return [
    ...order.slice(0, from),
    ...order.slice(middle, to),
    ...order.slice(from, middle),
    ...order.slice(to),
  ];
}

/** When an order ends; Infinity where it misses hours or a way. */
function finishOf({ count, firstArrival, between, toEnd, leave }: Timetable, order: Order): number {
  let [now, last] = [0, -1];
  for (const stop of order) {
    const arrival = last === -1 ? firstArrival[stop] : now + (between[last * count + stop] ?? Infinity);
    now = leave(stop, arrival ?? Infinity);
    last = stop;
  }
  return now + (toEnd[last] ?? 0);
}

/**
 * A good order of many stops: the given one, and the one that always goes to the nearest, improved change by change,
 * then the better of them shaken and improved again many times. The same for the same problem: its chance is seeded.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* nearOrder(table: Timetable): Generator<number, FoundOrder, void> {
  const random = seededRandom(SEED);
  const given = Array.from({ length: table.count }, (_, stop) => stop);
  const whole = withAllWays(table);
  let best = betterOf(improveOrder(whole, given), improveOrder(whole, nearestFirst(whole)));
  let idle = 0;
  for (let round = 1; round <= MOST_SHAKES && (idle < IDLE_SHAKES || best.lateMinutes > 0); round++) {
    const better = betterOf(best, improveOrder(whole, shake(best.order, random)));
    idle = better === best ? idle + 1 : 0;
    best = better;
    yield round / MOST_SHAKES;
  }
  const without = (stop: number) => {
    const others = best.order.filter((other) => other !== stop);
    const { order } = improveOrder(whole, others);
    const finish = finishOf(table, order);
    return finish < Infinity ? { order, finish } : null;
  };
  return {
    order: finishOf(table, best.order) < Infinity ? best.order : null,
    without: () => given.map(without),
  };
}
