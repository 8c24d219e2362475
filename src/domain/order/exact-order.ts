import type { Timetable } from './timetable.ts';

/** Sets of stops between two reports of progress. */
const SETS_A_STEP = 1024;

type Rest = Readonly<{ order: readonly number[]; finish: number }>;

/** What a search for an order finds. */
export type FoundOrder = Readonly<{
  /** The order that ends earliest; null where none keeps the hours and ways. */
  order: readonly number[] | null;
  /** Without each stop in turn, the order of the others that ends earliest, and when; null as above. */
  without: () => readonly (Rest | null)[];
}>;

type States = Readonly<{
  /** For each set of stops and the last one of it: when that one is left at the earliest. */
  left: Float64Array;
  /** The stop before the last; -1 for none. */
  before: Int8Array;
}>;

/**
 * The order that ends earliest, by Held and Karp (1962): for every set of stops and every last one of it the earliest
 * minute at which it can be left. That is enough to be exact, with opening hours too, because waiting is allowed: who
 * comes to a stop earlier never leaves it later, so of two ways through the same stops to the same last one the
 * earlier is never the worse. It is exact for when the tour ends, hence for its length, the beginning being given;
 * of orders that end at the same minute it does not look for the shortest way. 2ⁿ·n² steps.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* exactOrder(table: Timetable): Generator<number, FoundOrder, void> {
  const { count, firstArrival, leave } = table;
  const setCount = 2 ** count;
  const states: States = {
    left: new Float64Array(setCount * count).fill(Infinity),
    before: new Int8Array(setCount * count).fill(-1),
  };
  for (let stop = 0; stop < count; stop++) {
    states.left[(1 << stop) * count + stop] = leave(stop, firstArrival[stop] ?? Infinity);
  }
  for (let set = 1; set < setCount; set++) {
    extendSet(table, states, set);
    if (set % SETS_A_STEP === 0) yield set / setCount;
  }
  const whole = setCount - 1;
  return {
    order: count === 0 ? [] : (bestOf(table, states, whole)?.order ?? null),
    without: () => Array.from({ length: count }, (_, stop) => bestOf(table, states, whole ^ (1 << stop))),
  };
}

/** Goes on from each way through a set to each stop that is not in it. */
function extendSet({ count, between, leave }: Timetable, { left, before }: States, set: number): void {
  for (let last = 0; last < count; last++) {
    const leaving = left[set * count + last] ?? Infinity;
    if (leaving === Infinity) continue;
    for (let next = 0; next < count; next++) {
      if ((set & (1 << next)) !== 0) continue;
      const state = (set | (1 << next)) * count + next;
      const arrival = leaving + (between[last * count + next] ?? Infinity);
      // Nobody leaves before coming, so a later arrival than the departure known needs no look at the hours.
      if (arrival >= (left[state] ?? Infinity)) continue;
      const departure = leave(next, arrival);
      if (departure >= (left[state] ?? Infinity)) continue;
      left[state] = departure;
      before[state] = last;
    }
  }
}

function bestOf({ count, toEnd }: Timetable, { left, before }: States, whole: number): Rest | null {
  let [finish, end] = [Infinity, -1];
  for (let last = 0; last < count; last++) {
    const at = (left[whole * count + last] ?? Infinity) + (toEnd[last] ?? Infinity);
    if (at < finish) [finish, end] = [at, last];
  }
  if (end === -1) return null;
  const order: number[] = [];
  for (let [set, last] = [whole, end]; last >= 0;) {
    order.unshift(last);
    const previous = before[set * count + last] ?? -1;
    [set, last] = [set ^ (1 << last), previous];
  }
  return { order, finish };
}
