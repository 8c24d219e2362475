import type { GuideState } from '../../schema/guide-state.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { WalkPlan } from '../../schema/kept-walk.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { type LegPart, partsOfLeg } from '../tour/parts-of-leg.ts';
import { beginningOf, isBegun, placesOf, type PlannedWalk } from './walk-plan.ts';

/** Where another way is to lead. */
export type WayGoal = Readonly<{
  point: LngLat;
  accuracyMeters: number;
  /** The place of the tour that is come to in the end. */
  place: number;
  /** What follows on the walk to `point`: the rides to the place, and the walk after them. */
  rest: readonly LegPart[];
}>;

/** At a station of the metro, by its exit. */
const STATION_ACCURACY_METERS = 10;

type Asked = Readonly<{ known: KnownTour; plan: WalkPlan; walk: PlannedWalk; state: GuideState }>;

/**
 * The goal of another way to the next place, or to the one after it: the place, or the train that one takes there. Before
 * anything was walked the next place is the beginning. Null where no such place is left.
 */
export function wayGoal({ known, plan, walk, state }: Asked, to: 'next' | 'after-next'): WayGoal | null {
  if (to === 'next' && !isBegun(plan, state)) return goalAt(known, beginningOf(plan, walk), []);
  const stop = state.nextStop + (to === 'next' ? 0 : 1);
  const [place, leg] = [walk.places[stop], walk.legs[stop]];
  if (place === undefined || leg === undefined) return null;
  const parts = partsOfLeg(leg, plan.choice);
  const spans = walk.route.spans.filter((span) => span.leg === stop);
  const ride = parts.findIndex(
    (part, index) => part.kind === 'ride' && (spans[index]?.toMeters ?? 0) > state.progressMeters,
  );
  const board = ride === -1 ? undefined : (parts[ride - 1]?.line.at(-1) ?? parts[ride]?.line[0]);
  if (board === undefined) return goalAt(known, place, []);
  return { point: board, accuracyMeters: STATION_ACCURACY_METERS, place, rest: parts.slice(ride) };
}

function goalAt(known: KnownTour, place: number, rest: readonly LegPart[]): WayGoal | null {
  const there = placesOf(known)[place];
  if (!there) return null;
  const { point, accuracyMeters } = there;
  return { point, accuracyMeters, place, rest };
}
