import type { Result } from '../../schema/result.ts';

/** Minutes after midnight; beyond 1440 is the next day. */
export type OpenWindow = Readonly<{ opens: number; closes: number }>;

export type OrderStop = Readonly<{
  /** Its row and column in the matrix. */
  at: number;
  stayMinutes: number;
  /** The whole stay has to lie within one of them; null where no hours are known or none bind, none: closed all day. */
  windows: readonly OpenWindow[] | null;
}>;

export type OrderProblem = Readonly<{
  /** Minutes from row to column, not the same there and back; Infinity where nobody gets. */
  minutes: readonly (readonly number[])[];
  /** Row of the start; null where the tour may begin at any of its stops. May be the same as `end`. */
  start: number | null;
  /** Column of the end; null where the tour may end at any of its stops. */
  end: number | null;
  /** In the order given: answers name a stop by its place in this list. */
  stops: readonly OrderStop[];
  /** When the tour begins, in minutes after midnight. */
  startMinute: number;
  budgetMinutes: number | null;
  keepOrder: boolean;
}>;

export type Visit = Readonly<{
  stop: number;
  /** Minutes after midnight. */
  arrival: number;
  /** For its opening. */
  waitMinutes: number;
  departure: number;
}>;

export type OrderPlan = Readonly<{
  order: readonly number[];
  visits: readonly Visit[];
  /** When the end is come to, in minutes after midnight. */
  finish: number;
  /** From the start to the end: on the way, waiting and staying. */
  totalMinutes: number;
  travelMinutes: number;
  waitMinutes: number;
}>;

export type OrderedStops = Readonly<{
  plan: OrderPlan;
  /** Than the order given; null where that one misses something. */
  savedMinutes: number | null;
  /** Why nothing can be compared with the order given: it misses opening hours, or has no way somewhere. Null where it can. */
  missed: 'hours' | 'way' | null;
  /** No other order ends earlier; else a good one, and a better one may exist. */
  isExact: boolean;
}>;

/** The one stop without which the rest fits, ending earliest; null where no single one is enough. */
type Drop = Readonly<{ drop: number | null }>;

export type OrderFailure =
  /** `plan` is the best there is, and takes longer than the budget. */
  | (Drop & Readonly<{ code: 'over-budget'; plan: OrderPlan; overMinutes: number; isExact: boolean }>)
  /** No order keeps the opening hours. `neverOpen`: stops whose hours are over, or too short to stay, in any order. */
  | (Drop & Readonly<{ code: 'hours'; neverOpen: readonly number[]; isExact: boolean }>)
  /** Stops that no way leads to or on from; all that can be said when ways are missing. */
  | Readonly<{ code: 'unreachable'; stops: readonly number[] }>
  | Readonly<{ code: 'too-many'; most: number }>
  | Readonly<{ code: 'cancelled' }>;

export type OrderOutcome = Result<OrderedStops, OrderFailure>;
