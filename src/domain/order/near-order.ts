import type { FoundOrder } from './exact-order.ts';
import { type CostedOrder, improveOrder, isWhole } from './improve-order.ts';
import { seededRandom } from './seeded-random.ts';
import type { Timetable } from './timetable.ts';

/** How often a good order is shaken and improved again: what 25 stops have time for. */
const SHAKES = 60;
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

const betterOf = (one: CostedOrder, other: CostedOrder): CostedOrder => (other.cost < one.cost ? other : one);

/**
 * A good order of many stops: the given one, and the one that always goes to the nearest, improved change by change,
 * then the better of them shaken and improved again many times. The same for the same problem: its chance is seeded.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* nearOrder(table: Timetable): Generator<number, FoundOrder, void> {
  const random = seededRandom(SEED);
  const given = Array.from({ length: table.count }, (_, stop) => stop);
  let best = betterOf(improveOrder(table, given), improveOrder(table, nearestFirst(table)));
  for (let round = 0; round < SHAKES; round++) {
    best = betterOf(best, improveOrder(table, shake(best.order, random)));
    yield (round + 1) / SHAKES;
  }
  const without = given.map((stop) => {
    const rest = improveOrder(
      table,
      best.order.filter((other) => other !== stop),
    );
    return isWhole(rest) ? { order: rest.order, finish: rest.cost } : null;
  });
  return { order: isWhole(best) ? best.order : null, without };
}
