import type { GuideFix, GuideState, OlderFixes } from '../../schema/guide-state.ts';
import { shortDistanceMeters } from '../geo/distance.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';

/** Whether somebody can have come from the one to the other, in that order. */
function canFollow(before: GuideFix, fix: GuideFix): boolean {
  const most =
    (GUIDE_LIMITS.metroMetersPerSecond * (fix.atMs - before.atMs)) / 1000 +
    before.accuracyMeters +
    fix.accuracyMeters;
  return fix.atMs > before.atMs && shortDistanceMeters(before.point, fix.point) <= most;
}

/** One more fix that is older than the last; counted from 1 again where it does not follow on those before. */
export const withOlder = (older: OlderFixes | null, fix: GuideFix): OlderFixes =>
  older !== null && canFollow(older.newest, fix)
    ? { ...older, newest: fix, count: older.count + 1 }
    : { sinceMs: fix.atMs, newest: fix, count: 1 };

/**
 * A phone that wakes may tell once more what it knew before: such fixes are passed over, and the next is in order again. But
 * a clock that is set back, by the network or by hand, makes all that follow older than the last, for as long as it was set
 * back. So fixes that go on agreeing with each other are believed.
 */
export const isClockBelieved = ({ count }: OlderFixes): boolean => count >= GUIDE_LIMITS.olderFixes;

/** The state as if it had been told by the new clock: the first of the older fixes came right after the last one. */
export function byNewClock(state: GuideState, { sinceMs }: OlderFixes): GuideState {
  const { lastFix, progressAtMs } = state;
  if (lastFix === null) return state;
  const shiftMs = sinceMs - lastFix.atMs;
  return {
    ...state,
    older: null,
    lastFix: { ...lastFix, atMs: sinceMs },
    progressAtMs: progressAtMs === null ? null : progressAtMs + shiftMs,
  };
}
