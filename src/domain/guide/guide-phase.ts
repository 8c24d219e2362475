import type { GuideFix, GuideState } from '../../schema/guide-state.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';
import type { GuideReading } from './read-guide.ts';

/** What came of asking the device for its position. */
export type PositionStatus =
  /** Nobody asked. */
  | 'off'
  /** The browser asks the reader, or looks for the first fix. */
  | 'asking'
  | 'watching'
  | 'denied'
  /** It was allowed, and is no more. */
  | 'withdrawn'
  | 'unavailable'
  | 'timeout'
  /** The browser has no positions to give. */
  | 'unsupported';

/** What the walker is told above all else. */
export type GuidePhase =
  | Exclude<PositionStatus, 'off' | 'watching'>
  | 'consent'
  | 'by-hand'
  | 'first-fix'
  | 'inaccurate'
  /** Not on the way yet, since the walk was begun or taken up. */
  | 'far'
  | 'on-way'
  | 'at-stop'
  | 'riding'
  | 'off'
  | 'arrived';

export type PhaseInput = Readonly<{
  position: PositionStatus;
  byHand: boolean;
  state: GuideState;
  reading: GuideReading;
  /** The last fix, whether it was used or not. */
  newest: GuideFix | null;
}>;

export function phaseOf({ position, byHand, state, reading, newest }: PhaseInput): GuidePhase {
  if (state.status === 'arrived') return 'arrived';
  if (byHand) return 'by-hand';
  if (position === 'off') return 'consent';
  const isLost = position === 'unavailable' || position === 'timeout';
  if (position !== 'watching' && !(isLost && isRiding(state, reading))) return position;
  return phaseOnWay(state, reading, newest);
}

/** Under ground there is no position, and nothing wrong with that. */
const isRiding = (state: GuideState, reading: GuideReading): boolean =>
  state.status === 'on-way' && reading.ride !== null && reading.atStop === null;

function phaseOnWay(state: GuideState, reading: GuideReading, newest: GuideFix | null): GuidePhase {
  if (isRiding(state, reading)) return 'riding';
  if (isTooInaccurate(state, newest)) return 'inaccurate';
  if (state.status === 'off') return state.progressAtMs === null ? 'far' : 'off';
  if (state.status !== 'on-way') return 'first-fix';
  return reading.atStop === null ? 'on-way' : 'at-stop';
}

/** A single bad fix among good ones is nothing to tell. */
function isTooInaccurate({ fault, lastFix }: GuideState, newest: GuideFix | null): boolean {
  if (fault !== 'inaccurate' || newest === null) return false;
  // A clock that was set back tells no more than that it was: so fixes long before the last are told of too.
  return lastFix === null || Math.abs(newest.atMs - lastFix.atMs) > GUIDE_LIMITS.inaccurateToldMs;
}

/** Whether who has left the way is offered another: they went far from it, or have been off it for long. */
export const isNewWayOffered = (state: GuideState, offSinceMs: number | null): boolean =>
  state.status === 'off' &&
  (state.toWay.distanceMeters > GUIDE_LIMITS.newWayMeters ||
    (offSinceMs !== null &&
      state.lastFix !== null &&
      state.lastFix.atMs - offSinceMs >= GUIDE_LIMITS.newWayMs));
