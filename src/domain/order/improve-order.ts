import type { Timetable } from './timetable.ts';

/** What a missing way takes, and how late one comes at most: longer than any tour, and short enough to add up. */
const NEVER_MINUTES = 1e4;
/** Differences below this are rounding. */
const LEAST_GAIN = 1e-9;
/** The longest piece that is moved as a whole. */
const LONGEST_PIECE = 3;

/** An order as if one stayed at closed doors too: what counts first is by how much it comes too late to them. */
export type CostedOrder = Readonly<{
  order: readonly number[];
  /** Summed over the stops. */
  lateMinutes: number;
  finish: number;
}>;

/** The better of two: less late, or else earlier at the end. */
export const betterOf = (one: CostedOrder, other: CostedOrder): CostedOrder => {
  if (other.lateMinutes !== one.lateMinutes) return other.lateMinutes < one.lateMinutes ? other : one;
  return other.finish < one.finish ? other : one;
};

const finite = (minutes: Float64Array): Float64Array =>
  minutes.map((value) => (value === Infinity ? NEVER_MINUTES : value));

/** The same with ways everywhere, so that of two bad orders one is the less bad. */
export const withAllWays = (table: Timetable): Timetable => ({
  ...table,
  firstArrival: finite(table.firstArrival),
  between: finite(table.between),
  toEnd: finite(table.toEnd),
});

/**
 * Changes an order as long as one change makes it better: a piece turned round, or a short piece moved, turned or not.
 * Only the changed piece is reckoned anew; where it does not lead to a stop after it earlier than before, the rest
 * does not become better.
 *
 * @param table One with all ways.
 */
export function improveOrder(table: Timetable, start: readonly number[]): CostedOrder {
  const improver = new Improver(table, start);
  while (improver.changeOnce());
  return improver.result;
}

class Improver {
  readonly #table: Timetable;
  readonly #order: Int32Array;
  /** For each place, when its stop is left, and how late stops were come to until then. */
  readonly #leftAt: Float64Array;
  readonly #lateAt: Float64Array;
  /** A piece of the order as it would be, at the places where it would be; and the two columns from there on. */
  readonly #piece: Int32Array;
  readonly #nextLeftAt: Float64Array;
  readonly #nextLateAt: Float64Array;
  #late = Infinity;
  #finish = Infinity;

  constructor(table: Timetable, start: readonly number[]) {
    const { length } = start;
    this.#table = table;
    this.#order = Int32Array.from(start);
    this.#piece = Int32Array.from(start);
    [this.#leftAt, this.#lateAt] = [new Float64Array(length), new Float64Array(length)];
    [this.#nextLeftAt, this.#nextLateAt] = [new Float64Array(length), new Float64Array(length)];
    this.#keepIfBetter(0, length - 1);
  }

  get result(): CostedOrder {
    return { order: Array.from(this.#order), lateMinutes: this.#late, finish: this.#finish };
  }

  /** Tries every change and keeps those that gain; false when none did. */
  changeOnce(): boolean {
    const [late, finish] = [this.#late, this.#finish];
    const count = this.#order.length;
    for (let from = 0; from < count; from++) {
      for (let to = from + 1; to < count; to++) this.#turn(from, to);
      for (let to = 0; to < count; to++) this.#movePieces(from, to);
    }
    return this.#late < late - LEAST_GAIN || this.#finish < finish - LEAST_GAIN;
  }

  #turn(from: number, to: number): void {
    for (let at = from; at <= to; at++) this.#piece[at] = this.#order[from + to - at] ?? 0;
    this.#keepIfBetter(from, to);
  }

  /** Moves the pieces that begin at `from` to where `to` is. */
  #movePieces(from: number, to: number): void {
    for (let length = 1; length <= LONGEST_PIECE && from + length <= this.#order.length; length++) {
      const last = from + length - 1;
      if (to >= from && to <= last) continue;
      this.#move(from, last, to, false);
      if (length > 1) this.#move(from, last, to, true);
    }
  }

  #move(from: number, last: number, to: number, isTurned: boolean): void {
    const length = last - from + 1;
    const [start, end] = to < from ? [to, last] : [from, to];
    const target = to < from ? to : to - length + 1;
    // What the piece passes moves by its length. Copied one by one: a view of the column takes longer to make.
    if (to < from) for (let at = to; at < from; at++) this.#piece[at + length] = this.#order[at] ?? 0;
    else for (let at = last + 1; at <= to; at++) this.#piece[at - length] = this.#order[at] ?? 0;
    for (let at = 0; at < length; at++) {
      this.#piece[target + at] = this.#order[isTurned ? last - at : from + at] ?? 0;
    }
    this.#keepIfBetter(start, end);
  }

  #keepIfBetter(from: number, to: number): void {
    if (!this.#isBetter(from, to)) return;
    for (let at = from; at < this.#order.length; at++) {
      if (at <= to) this.#order[at] = this.#piece[at] ?? 0;
      this.#leftAt[at] = this.#nextLeftAt[at] ?? 0;
      this.#lateAt[at] = this.#nextLateAt[at] ?? 0;
    }
  }

  /** Whether the order is better with the piece from one place to another; then its end is the new one. */
  #isBetter(from: number, to: number): boolean {
    const { count, firstArrival, between, hasHours, stays, leave, latestStart, toEnd } = this.#table;
    const [order, piece, lateAt, leftAt] = [this.#order, this.#piece, this.#lateAt, this.#leftAt];
    let late = from === 0 ? 0 : (lateAt[from - 1] ?? 0);
    let now = from === 0 ? 0 : (leftAt[from - 1] ?? 0);
    let last = from === 0 ? -1 : (order[from - 1] ?? 0);
    for (let at = from; at < order.length; at++) {
      const stop = (at <= to ? piece[at] : order[at]) ?? 0;
      const arrival = last === -1 ? (firstArrival[stop] ?? 0) : now + (between[last * count + stop] ?? 0);
      now = hasHours[stop] === 0 ? arrival + (stays[stop] ?? 0) : leave(stop, arrival);
      if (now === Infinity) {
        late += Math.min(NEVER_MINUTES, arrival - (latestStart[stop] ?? 0));
        now = arrival + (stays[stop] ?? 0);
      }
      if (late > this.#late || (at > to && late >= (lateAt[at] ?? 0) && now >= (leftAt[at] ?? 0)))
        return false;
      this.#nextLateAt[at] = late;
      this.#nextLeftAt[at] = now;
      last = stop;
    }
    const finish = now + (toEnd[last] ?? 0);
    if (late > this.#late - LEAST_GAIN && finish > this.#finish - LEAST_GAIN) return false;
    [this.#late, this.#finish] = [late, finish];
    return true;
  }
}
