import type { Timetable } from './timetable.ts';

/** What a stop that is closed, or a way that is missing, counts for: more than any tour takes. */
const MISSED_MINUTES = 1e6;
/** Differences below this are rounding. */
const LEAST_GAIN = 1e-9;
/** The longest piece that is moved as a whole. */
const LONGEST_PIECE = 3;

/** An order with the minute at which it ends, and `MISSED_MINUTES` for each thing that is wrong with it. */
export type CostedOrder = Readonly<{ order: readonly number[]; cost: number }>;

/** Whether an order has a way to all of its stops while they are open. */
export const isWhole = ({ cost }: CostedOrder): boolean => cost < MISSED_MINUTES;

/**
 * Changes an order as long as one change makes it end earlier: a piece turned round, or a short piece moved,
 * turned or not. Only the changed piece is reckoned anew; where it does not lead to the stop after it
 * earlier than before, the rest cannot become better.
 */
export function improveOrder(table: Timetable, start: readonly number[]): CostedOrder {
  const improver = new Improver(table, start);
  while (improver.changeOnce());
  return improver.result;
}

class Improver {
  readonly #table: Timetable;
  readonly #order: Int32Array;
  /** A piece of the order as it would be, at the places where it would be. */
  readonly #piece: Int32Array;
  /** For each place, when its stop is left, and how many things went wrong until then. */
  readonly #leftAt: Float64Array;
  readonly #missedAt: Int32Array;
  #cost = 0;

  constructor(table: Timetable, start: readonly number[]) {
    this.#table = table;
    this.#order = Int32Array.from(start);
    this.#piece = new Int32Array(start.length);
    this.#leftAt = new Float64Array(start.length);
    this.#missedAt = new Int32Array(start.length);
    this.#recount(0);
  }

  get result(): CostedOrder {
    return { order: Array.from(this.#order), cost: this.#cost };
  }

  /** Tries every change once and keeps those that gain; false when none did. */
  changeOnce(): boolean {
    const before = this.#cost;
    const count = this.#order.length;
    for (let from = 0; from < count; from++) {
      for (let to = from + 1; to < count; to++) this.#turn(from, to);
      for (let to = 0; to < count; to++) this.#movePieces(from, to);
    }
    return this.#cost < before - LEAST_GAIN;
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
    if (to < from) this.#piece.set(this.#order.subarray(to, from), to + length);
    else this.#piece.set(this.#order.subarray(last + 1, to + 1), from);
    for (let at = 0; at < length; at++) {
      this.#piece[target + at] = this.#order[isTurned ? last - at : from + at] ?? 0;
    }
    this.#keepIfBetter(start, end);
  }

  #keepIfBetter(from: number, to: number): void {
    if (!this.#walk(from, to)) return;
    this.#order.set(this.#piece.subarray(from, to + 1), from);
    this.#recount(from);
  }

  /** Whether the order is better with the piece from one place to another. */
  #walk(from: number, to: number): boolean {
    const { count, firstArrival, between, hasHours, stays, leave, toEnd } = this.#table;
    const [order, piece, missedAt, leftAt] = [this.#order, this.#piece, this.#missedAt, this.#leftAt];
    let missed = from === 0 ? 0 : (missedAt[from - 1] ?? 0);
    let now = from === 0 ? 0 : (leftAt[from - 1] ?? 0);
    let last = from === 0 ? -1 : (order[from - 1] ?? 0);
    for (let at = from; at < order.length; at++) {
      const stop = (at <= to ? piece[at] : order[at]) ?? 0;
      const way = last === -1 ? (firstArrival[stop] ?? 0) : (between[last * count + stop] ?? 0);
      last = stop;
      if (way === Infinity) missed++;
      else {
        const arrival = now + way;
        const left = hasHours[stop] === 0 ? arrival + (stays[stop] ?? 0) : leave(stop, arrival);
        if (left === Infinity) missed++;
        now = left === Infinity ? arrival : left;
      }
      if (at > to && missed >= (missedAt[at] ?? 0) && now >= (leftAt[at] ?? 0)) return false;
    }
    const way = toEnd[last] ?? 0;
    const cost = way === Infinity ? now + (missed + 1) * MISSED_MINUTES : now + way + missed * MISSED_MINUTES;
    return cost < this.#cost - LEAST_GAIN;
  }

  #recount(from: number): void {
    const { count, firstArrival, between, leave, toEnd } = this.#table;
    let missed = from === 0 ? 0 : (this.#missedAt[from - 1] ?? 0);
    let now = from === 0 ? 0 : (this.#leftAt[from - 1] ?? 0);
    let last = from === 0 ? -1 : (this.#order[from - 1] ?? 0);
    for (let at = from; at < this.#order.length; at++) {
      const stop = this.#order[at] ?? 0;
      const way = last === -1 ? (firstArrival[stop] ?? 0) : (between[last * count + stop] ?? 0);
      const arrival = way === Infinity ? now : now + way;
      const left = way === Infinity ? now : leave(stop, arrival);
      if (way === Infinity || left === Infinity) missed++;
      now = left === Infinity ? arrival : left;
      this.#missedAt[at] = missed;
      this.#leftAt[at] = now;
      last = stop;
    }
    const way = last === -1 ? 0 : (toEnd[last] ?? 0);
    this.#cost =
      (way === Infinity ? now : now + way) + (missed + (way === Infinity ? 1 : 0)) * MISSED_MINUTES;
  }
}
