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

/** A stop as it comes in a walk. */
export type TimedStop = Readonly<{
  travelMinutes: number;
  stayMinutes: number;
  windows: readonly OpenWindow[] | null;
}>;

export type StopTime = Readonly<{
  /** Minutes after midnight. */
  arrival: number;
  waitMinutes: number;
  /** It is not open for as long as one stays, then or later. */
  isMissed: boolean;
}>;

/** When each stop is come to at a usual pace. At closed doors one stays all the same. */
export function stopTimes(startMinute: number, stops: readonly TimedStop[]): readonly StopTime[] {
  let now = startMinute;
  return stops.map(({ travelMinutes, stayMinutes, windows }) => {
    const arrival = now + travelMinutes;
    const begins = (windows ?? [{ opens: arrival, closes: Infinity }])
      .filter(({ opens, closes }) => Math.max(opens, arrival) + stayMinutes <= closes)
      .map(({ opens }) => Math.max(opens, arrival));
    const isMissed = begins.length === 0;
    const waitMinutes = isMissed ? 0 : Math.min(...begins) - arrival;
    now = arrival + waitMinutes + stayMinutes;
    return { arrival, waitMinutes, isMissed };
  });
}
