import { type KnownTour, type TourTotals, tourTotals, walksOf } from './known-tour.ts';
import { nearestPointOnGeometry } from '../geo/segment.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { TourFilter } from '../../schema/tour-choices.ts';

/** A tour with its sums. */
export type SummedTour = KnownTour & Readonly<{ totals: TourTotals }>;

export const sumTour = (known: KnownTour): SummedTour => ({ ...known, totals: tourTotals(known) });

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

/** A tour, and how far its nearest walk is as the crow flies; null where nobody asked. */
export type ListedTour = Readonly<{ known: SummedTour; metersAway: number | null }>;

/** From where somebody is, the nearest first; in their order where that is not known. */
export function nearestFirst(tours: readonly SummedTour[], position: LngLat | null): readonly ListedTour[] {
  if (position === null) return tours.map((known) => ({ known, metersAway: null }));
  return tours
    .map((known) => ({ known, metersAway: metersAway(known, position) }))
    .toSorted((a, b) => a.metersAway - b.metersAway);
}

function metersAway({ legs }: KnownTour, position: LngLat): number {
  const coordinates = legs.legs.flatMap(walksOf).map(({ line }) => line);
  return (
    nearestPointOnGeometry(position, { type: 'MultiLineString', coordinates })?.distanceMeters ?? Infinity
  );
}
