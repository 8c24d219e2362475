import type { ResolvedStop, TourLeg } from '../../schema/tour-legs.ts';
import type { GuideState } from '../../schema/guide-state.ts';
import type { WalkPlan } from '../../schema/kept-walk.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { resumeGuide, startGuide } from './advance-guide.ts';
import { buildGuideRoute, type GuideRoute, routeLength } from './guide-route.ts';

/** A plan as it is walked. */
export type PlannedWalk = Readonly<{
  route: GuideRoute;
  /** Of the route. */
  legs: readonly TourLeg[];
  /** Which place of the tour each stop of the route is. */
  places: readonly number[];
  /** The place that the tour begins at: 0 is its start, 1 its first stop where it has no start. */
  beginning: number;
}>;

/** The whole tour, as it was made. */
export const wholePlan = (choice: WalkPlan['choice']): WalkPlan => ({ choice, from: 0, lead: null });

/** The places of a tour: 0 is the start, then come the stops, and last the end; null for a start or an end that it lacks. */
export const placesOf = ({ legs: { start, stops, end } }: KnownTour): readonly (ResolvedStop | null)[] => [
  start,
  ...stops,
  end,
];

/**
 * Null where the tour has no such place to walk to. A tour that begins at its first stop has it at the beginning of the
 * route, after a leg of nothing: so it is reached and told like any other.
 */
export function planWalk(known: KnownTour, { choice, from, lead }: WalkPlan): PlannedWalk | null {
  const all = placesOf(known);
  const places = all.flatMap((each, place) =>
    each !== null && (lead === null ? place > from : place >= from) ? [place] : [],
  );
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  // A leg stands at the number of the place that it leads away from.
  const made = known.legs.legs.slice(lead === null ? from : first, last);
  const legs = lead === null ? made : [lead, ...made];
  if (legs.every(({ parts }) => parts.length === 0)) return null;
  const stops = places.flatMap((place) => all[place] ?? []);
  const route = buildGuideRoute({ id: known.tour.id, stops, legs, choice });
  return { route, legs, places, beginning: all[0] === null ? 1 : 0 };
}

/** The place that a plan goes on from; the first stop where the tour has no start. */
export const beginningOf = ({ from }: WalkPlan, { beginning }: PlannedWalk): number =>
  Math.max(from, beginning);

/** At a place, by the word of the walker; at the start of the route for a place before it. */
export function standAt({ route, places }: PlannedWalk, place: number): GuideState {
  if (place === places.at(-1)) {
    return {
      ...startGuide(route),
      status: 'arrived',
      progressMeters: routeLength(route),
      nextStop: places.length,
    };
  }
  return resumeGuide(route, route.stops[places.indexOf(place)]?.atMeters ?? 0);
}

/** Whether the walker was on the way since the tour was begun; another way is begun where they are. */
export const isBegun = ({ lead }: WalkPlan, { progressMeters, progressAtMs }: GuideState): boolean =>
  lead !== null || progressMeters > 0 || progressAtMs !== null;

/** The place that the walker comes to next, or was at last where none is left. */
export const nextPlace = ({ places }: PlannedWalk, { nextStop }: GuideState): number =>
  places[Math.min(nextStop, places.length - 1)] ?? 0;
