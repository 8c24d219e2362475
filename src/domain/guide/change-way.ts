import type { GuideState } from '../../schema/guide-state.ts';
import type { WalkPlan } from '../../schema/kept-walk.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { partsOfLeg } from '../tour/parts-of-leg.ts';
import { startGuide } from './advance-guide.ts';
import { type GuideRoute, lineBetween, spanAt } from './guide-route.ts';
import { placeIn, type Stretch } from './look-ahead.ts';
import { type PlannedWalk, planWalk } from './walk-plan.ts';

type Walked = Readonly<{ plan: WalkPlan; walk: PlannedWalk; state: GuideState }>;

function stretchOf({ spans }: GuideRoute, leg: number): Stretch {
  const own = spans.filter((span) => span.leg === leg);
  return { fromMeters: own[0]?.fromMeters ?? 0, toMeters: own.at(-1)?.toMeters ?? 0 };
}

/** How far along the other way somebody is: on the same leg, where it comes nearest to where they were. */
function progressOn({ route, legs }: PlannedWalk, choice: WalkPlan['choice'], before: Walked): number {
  const { progressMeters } = before.state;
  const leg = spanAt(before.walk.route, progressMeters)?.leg ?? 0;
  const [now, then] = [stretchOf(route, leg), stretchOf(before.walk.route, leg)];
  const way = legs[leg];
  const isSame = way !== undefined && partsOfLeg(way, choice) === partsOfLeg(way, before.plan.choice);
  // A way that crosses itself has two places that are equally near.
  if (isSame) return now.fromMeters + progressMeters - then.fromMeters;
  const point = lineBetween(before.walk.route, then.fromMeters, progressMeters).at(-1);
  const place = point === undefined ? null : placeIn(route, now, { point, accuracyMeters: 0 });
  return place?.atMeters ?? now.fromMeters;
}

/** The same walk round the steps, or over them, as far along as before. The places, and which of them comes next, stay. */
export function changeWay<T extends Walked>(known: KnownTour, walked: T, choice: WalkPlan['choice']): T {
  if (choice === walked.plan.choice) return walked;
  const plan = { ...walked.plan, choice };
  const walk = planWalk(known, plan);
  if (walk === null) return walked;
  const { progressAtMs, nextStop } = walked.state;
  const progressMeters = progressOn(walk, choice, walked);
  return {
    ...walked,
    plan,
    walk,
    state: { ...startGuide(walk.route), progressMeters, progressAtMs, nextStop },
  };
}
