import type { KnownTour, TourTotals } from './known-tour.ts';
import type { TourFilter } from '../../schema/tour-choices.ts';

/** A tour with its sums. */
export type SummedTour = KnownTour & Readonly<{ totals: TourTotals }>;

/** The minutes of a tour at a usual pace, its stops included. */
export const wholeMinutes = ({ minutes, stayMinutes }: TourTotals): number => minutes.usual + stayMinutes;

/** Those that pass all that is chosen, in their order. What is not known to be free of steps does not pass for it. */
export function filterTours(
  tours: readonly SummedTour[],
  { theme, withinMinutes, stepFree }: TourFilter,
): readonly SummedTour[] {
  return tours.filter(
    ({ tour, totals }) =>
      (theme === null || tour.theme === theme) &&
      (withinMinutes === null || wholeMinutes(totals) <= withinMinutes) &&
      (!stepFree || totals.access === 'free' || totals.access === 'around'),
  );
}
