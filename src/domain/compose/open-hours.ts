import type { OpenWindow } from '../order/order-problem.ts';
import type { ComposedTour } from '../../schema/composed-tour.ts';
import type { StopHours } from '../../schema/tour.ts';

/** When a stop is open on the day of the walk; null where that is not known, or no day is chosen. */
export const openWindows = (
  hours: StopHours | null,
  begins: ComposedTour['begins'],
): readonly OpenWindow[] | null =>
  hours === null || begins === null
    ? null
    : hours.open
        .filter(({ days }) => days.includes(begins.day))
        .map(({ opensMinutes, closesMinutes }) => ({ opens: opensMinutes, closes: closesMinutes }));

/** How long one stays somewhere, and when one may. */
type Stay = Readonly<{ stayMinutes: number; windows: readonly OpenWindow[] | null }>;

/** A stop as it comes in a walk. */
export type TimedStop = Stay & Readonly<{ travelMinutes: number }>;

export type StopTime = Readonly<{
  /** Minutes after midnight. */
  arrival: number;
  waitMinutes: number;
  /** It is not open for as long as one stays, then or later. */
  isMissed: boolean;
}>;

/** What becomes of who comes to a stop then: they wait for it to open, unless it will not. */
export function comeTo({ stayMinutes, windows }: Stay, arrival: number): StopTime {
  const begins = (windows ?? [{ opens: arrival, closes: Infinity }])
    .filter(({ opens, closes }) => Math.max(opens, arrival) + stayMinutes <= closes)
    .map(({ opens }) => Math.max(opens, arrival));
  const isMissed = begins.length === 0;
  return { arrival, waitMinutes: isMissed ? 0 : Math.min(...begins) - arrival, isMissed };
}

/** When each stop is come to at a usual pace. At closed doors one stays all the same. */
export function stopTimes(startMinute: number, stops: readonly TimedStop[]): readonly StopTime[] {
  let now = startMinute;
  return stops.map((stop) => {
    const time = comeTo(stop, now + stop.travelMinutes);
    now = time.arrival + time.waitMinutes + stop.stayMinutes;
    return time;
  });
}
