import { lineBetween } from '../../../domain/guide/guide-route.ts';
import type { PlannedWalk } from '../../../domain/guide/walk-plan.ts';
import { remember } from '../../../domain/remember.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { partsOfLeg } from '../../../domain/tour/parts-of-leg.ts';
import type { GuideNow } from '../../../state/guide-session.ts';
import type { GuideOnMap } from '../../../state/tours-answers.ts';
import type { GuideFix, ToWay } from '../../../schema/guide-state.ts';
import type { TourLeg } from '../../../schema/tour-legs.ts';
import type { WalkPlan } from '../../../schema/kept-walk.ts';

type Legs = GuideOnMap['legs'];

const legsOf = (
  legs: readonly TourLeg[],
  { choice }: WalkPlan,
  weightOf: (index: number) => Legs[number]['weight'],
): Legs =>
  legs.flatMap((leg, index) =>
    partsOfLeg(leg, choice).map(({ kind, line }) => ({ by: kind, weight: weightOf(index), line })),
  );

/** What lies before the route of the plan, quiet; then the route. */
const toLegs = (known: KnownTour, plan: WalkPlan, walk: PlannedWalk, nextStop: number): Legs => [
  ...legsOf(known.legs.legs.slice(0, plan.from), plan, () => 'quiet'),
  ...legsOf(walk.legs, plan, (index) => (index < nextStop ? 'walked' : 'ahead')),
];

function toWalked({ route }: PlannedWalk, nextStop: number, progressMeters: number): GuideOnMap['walked'] {
  return lineBetween(route, route.stops[nextStop - 1]?.atMeters ?? 0, progressMeters);
}

/** A walk that begins at a stop comes to it by a leg of nothing: then it is the way from there. */
function toLeg({ route }: PlannedWalk, nextStop: number): GuideOnMap['leg'] {
  const from = route.stops[nextStop - 1]?.atMeters ?? 0;
  const to = route.stops.slice(nextStop).find(({ atMeters }) => atMeters > from);
  return to === undefined ? [] : lineBetween(route, from, to.atMeters);
}

const toWayBack = (newest: GuideFix | null, toWay: ToWay | null): GuideOnMap['wayBack'] =>
  newest === null || toWay === null ? null : [newest.point, toWay.point];

/** What the map shows of a walk; what did not change is the same object as the last time. */
export function createGuideOnMap(known: KnownTour): (now: GuideNow, follows: boolean) => GuideOnMap {
  const legs = remember(toLegs);
  const walked = remember(toWalked);
  const leg = remember(toLeg);
  const wayBack = remember(toWayBack);
  return ({ plan, walk, reading, newest, atPlace, nextPlace, progressMeters }, follows) => {
    const nextStop = reading.nextStop?.index ?? walk.places.length;
    return {
      legs: legs(known, plan, walk, nextStop),
      place: atPlace ?? nextPlace,
      leg: leg(walk, nextStop),
      walked: walked(walk, nextStop, progressMeters),
      wayBack: wayBack(newest, reading.toWay),
      position: newest,
      follows,
    };
  };
}
