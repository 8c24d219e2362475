import * as v from 'valibot';
import { type GuideFix, type GuideState, GuideStateSchema } from '../../schema/guide-state.ts';
import { bearingDegrees } from '../geo/direction.ts';
import { shortDistanceMeters } from '../geo/distance.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';
import { type GuideRoute, routeLength } from './guide-route.ts';
import { hasRide, isOnRide, lookAhead, type RoutePlace, stretchAhead } from './look-ahead.ts';
import { byNewClock, isClockBelieved, withOlder } from './older-fixes.ts';

/** Before the first fix. */
export const startGuide = ({ key }: GuideRoute): GuideState => ({
  status: 'waiting',
  routeKey: key,
  progressMeters: 0,
  progressAtMs: null,
  nextStop: 0,
  lastFix: null,
  fault: null,
  older: null,
  strayCount: 0,
  jumpCount: 0,
});

/** What was kept of following this route; null for what cannot be understood, and for the state of another route. */
export function restoreGuide(stored: unknown, route: GuideRoute): GuideState | null {
  const result = v.safeParse(GuideStateSchema, stored);
  if (!result.success) return null;
  const { routeKey, progressMeters, nextStop } = result.output;
  const fits =
    routeKey === route.key && progressMeters <= routeLength(route) && nextStop <= route.stops.length;
  return fits ? result.output : null;
}

/** Goes on from another place of the route, as when the walker says that they begin in the middle or leave a part out. */
export function resumeGuide(route: GuideRoute, atMeters: number): GuideState {
  const progressMeters = Math.min(Math.max(0, atMeters), routeLength(route));
  const nextStop = route.stops.filter((stop) => stop.atMeters <= progressMeters).length;
  return { ...startGuide(route), progressMeters, nextStop: Math.min(nextStop, route.stops.length - 1) };
}

/**
 * The state after one more fix. Whether the walker is on the way is decided first, and only then do progress, steps and
 * stops go on: who walks past a turn, or along the other bank, comes no further on the route.
 */
export function advanceGuide(state: GuideState, fix: GuideFix, route: GuideRoute): GuideState {
  if (state.status === 'arrived') return state;
  // So that what is no number is refused too.
  if (!(fix.accuracyMeters <= GUIDE_LIMITS.worstAccuracyMeters)) return { ...state, fault: 'inaccurate' };
  const { lastFix } = state;
  if (lastFix === null || fix.atMs >= lastFix.atMs) return goOnFrom({ ...state, older: null }, fix, route);
  const older = withOlder(state.older, fix);
  if (!isClockBelieved(older)) return { ...state, fault: 'out-of-order', older };
  return goOnFrom(byNewClock(state, older), fix, route);
}

/** After a fix that is good, and in its order. */
function goOnFrom(state: GuideState, fix: GuideFix, route: GuideRoute): GuideState {
  const isJump = isJumpOf(state, fix, route);
  if (isJump && state.jumpCount < GUIDE_LIMITS.jumpFixes) {
    return { ...state, fault: 'jump', jumpCount: state.jumpCount + 1 };
  }
  const place = lookAhead(route, state, fix);
  if (place === null) return state;
  // Of jumps that are believed the next one is believed too.
  const seen = { ...state, lastFix: fix, fault: null, jumpCount: isJump ? state.jumpCount : 0 };
  return place.distanceMeters <= mostBeside(state, fix, isOnRide(route, place.atMeters))
    ? goOn(seen, place, route)
    : stray(seen, fix, place, isOnRide(route, state.progressMeters));
}

/** Whether nobody can have come so far since the last fix. */
function isJumpOf(state: GuideState, fix: GuideFix, route: GuideRoute): boolean {
  const { lastFix } = state;
  if (lastFix === null) return false;
  const speed = hasRide(route, stretchAhead(route, state, fix))
    ? GUIDE_LIMITS.metroMetersPerSecond
    : GUIDE_LIMITS.footMetersPerSecond;
  const most = (speed * (fix.atMs - lastFix.atMs)) / 1000 + lastFix.accuracyMeters + fix.accuracyMeters;
  return shortDistanceMeters(lastFix.point, fix.point) > most;
}

/** How far beside the way still counts as on it. */
function mostBeside({ status }: GuideState, { accuracyMeters }: GuideFix, isRide: boolean): number {
  if (isRide) return GUIDE_LIMITS.metroOffMeters;
  // What the fix itself cannot tell apart is no departure.
  return status === 'on-way' ? Math.max(GUIDE_LIMITS.offMeters, accuracyMeters) : GUIDE_LIMITS.backMeters;
}

function goOn(state: GuideState, place: RoutePlace, { stops }: GuideRoute): GuideState {
  const progressMeters = Math.max(state.progressMeters, place.atMeters);
  const reached = stops.filter(
    ({ atMeters }) => atMeters - progressMeters <= GUIDE_LIMITS.arrivalMeters,
  ).length;
  const nextStop = Math.max(state.nextStop, reached);
  const { routeKey, lastFix } = state;
  return {
    status: nextStop >= stops.length ? 'arrived' : 'on-way',
    routeKey,
    progressMeters,
    progressAtMs: lastFix?.atMs ?? null,
    nextStop,
    lastFix,
    fault: null,
    older: null,
    strayCount: 0,
    jumpCount: 0,
  };
}

function stray(state: GuideState, fix: GuideFix, place: RoutePlace, isRiding: boolean): GuideState {
  // In a train a fix is somewhere near a station at best.
  if (isRiding) return state;
  const strayCount = state.strayCount + 1;
  if (state.status === 'on-way' && strayCount < GUIDE_LIMITS.strayFixes) return { ...state, strayCount };
  const { point, distanceMeters } = place;
  return {
    ...state,
    status: 'off',
    strayCount,
    toWay: { point, distanceMeters, bearingDegrees: bearingDegrees(fix.point, point) },
  };
}
