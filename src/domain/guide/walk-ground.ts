import type { GuideFix, GuideState } from '../../schema/guide-state.ts';
import type { TourLeg } from '../../schema/tour-legs.ts';
import type { KeptWalk, WalkPlan } from '../../schema/kept-walk.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { advanceGuide, restoreGuide, startGuide } from './advance-guide.ts';
import { type GuidePhase, isNewWayOffered, phaseOf, type PositionStatus } from './guide-phase.ts';
import { type GuideReading, readGuide } from './read-guide.ts';
import { isBegun, nextPlace, type PlannedWalk, planWalk, standAt, wholePlan } from './walk-plan.ts';

/** What the guide of a walk stands on; all that is told is computed of it. */
export type WalkGround = Readonly<{
  plan: WalkPlan;
  walk: PlannedWalk;
  state: GuideState;
  /** Without a position, stop by stop. */
  byHand: boolean;
  position: PositionStatus;
  /** The last fix, whether it was used or not; not one that is taken for a mistake. */
  newest: GuideFix | null;
  /** When the walker was first seen off the way; null on it. */
  offSinceMs: number | null;
}>;

/** What is told of a walk. */
export type WalkReading = Pick<WalkGround, 'plan' | 'walk' | 'newest'> &
  Readonly<{
    reading: GuideReading;
    phase: GuidePhase;
    /** Whether the walker was on the way since the tour was begun. */
    isBegun: boolean;
    /** How far along the route the walker came. */
    progressMeters: number;
    /** The place of the tour that comes next. */
    nextPlace: number;
    /** The place that was reached last; the start before any. */
    lastPlace: number;
    /** The place of the tour where the walker is; null between them. */
    atPlace: number | null;
    isNewWayOffered: boolean;
  }>;

/** @throws Error where nothing is left to walk */
function begun(known: KnownTour, plan: WalkPlan): Pick<WalkGround, 'plan' | 'walk' | 'state' | 'offSinceMs'> {
  const walk = planWalk(known, plan);
  if (walk === null) throw new Error(`Nothing is left to walk of ${known.tour.id}`);
  return { plan, walk, state: startGuide(walk.route), offSinceMs: null };
}

/**
 * The kept walk, where it is of this tour and the tour is still the same; else a new one from its beginning.
 *
 * @param choice How a new one is walked.
 */
export function beginWalk(
  known: KnownTour,
  kept: KeptWalk | null,
  choice: WalkPlan['choice'] = 'usual',
): WalkGround {
  const fresh = { position: 'off', newest: null, offSinceMs: null } as const;
  // The state names its route, and with it its tour.
  const walk = kept === null ? null : planWalk(known, kept.plan);
  const state = kept === null || walk === null ? null : restoreGuide(kept.state, walk.route);
  if (kept !== null && walk !== null && state !== null) {
    return { ...fresh, plan: kept.plan, walk, state, byHand: kept.byHand };
  }
  return { ...fresh, ...begun(known, wholePlan(choice)), byHand: false };
}

/** Without the last fix: how far somebody came is enough to go on. */
export function keptOf({ tour }: KnownTour, { plan, byHand, state }: WalkGround): KeptWalk {
  const { routeKey, progressMeters, progressAtMs, nextStop } = state;
  const come = { routeKey, progressMeters, progressAtMs, nextStop };
  const rest = { lastFix: null, fault: null, strayCount: 0, jumpCount: 0 } as const;
  return { tourId: tour.id, plan, byHand, state: { status: 'waiting', ...come, ...rest } };
}

/** Who is led to a place by another way was at the one before it. */
function lastPlace({ plan, walk, state }: WalkGround): number {
  const before = plan.lead === null ? plan.from : Math.max(0, plan.from - 1);
  return walk.places[state.nextStop - 1] ?? before;
}

export function readWalk(ground: WalkGround): WalkReading {
  const { plan, walk, state, newest, offSinceMs, byHand } = ground;
  const reading = readGuide(state, walk.route);
  const isAtBeginning = byHand && plan.lead === null && state.progressMeters === 0;
  return {
    ...{ plan, walk, reading, newest },
    phase: phaseOf({ ...ground, reading }),
    isBegun: isBegun(plan, state),
    progressMeters: state.progressMeters,
    nextPlace: nextPlace(walk, state),
    lastPlace: lastPlace(ground),
    atPlace:
      reading.atStop === null ? (isAtBeginning ? plan.from : null) : (walk.places[reading.atStop] ?? null),
    isNewWayOffered: isNewWayOffered(state, offSinceMs),
  };
}

/** After one more fix. */
export function withFix(ground: WalkGround, fix: GuideFix): WalkGround {
  const state = advanceGuide(ground.state, fix, ground.walk.route);
  const isMistaken = state.fault === 'jump' || state.fault === 'out-of-order';
  const wasOff = ground.state.status === 'off';
  return {
    ...ground,
    state,
    newest: isMistaken ? ground.newest : fix,
    offSinceMs: state.status === 'off' ? (wasOff ? ground.offSinceMs : fix.atMs) : null,
  };
}

/** The walker says where they are: also behind them, where the tour is then walked as it was made. */
export function withWord(known: KnownTour, ground: WalkGround, place: number): WalkGround {
  const isAhead = ground.walk.places.includes(place);
  const next = isAhead ? ground : { ...ground, ...begun(known, wholePlan(ground.plan.choice)) };
  return { ...next, state: standAt(next.walk, place), offSinceMs: null };
}

/** On another way to a place of the tour, and from there on as it was made. */
export function withLead(
  known: KnownTour,
  ground: WalkGround,
  { lead, place }: Readonly<{ lead: TourLeg; place: number }>,
): WalkGround {
  const next = { ...ground, ...begun(known, { ...ground.plan, from: place, lead }) };
  return ground.newest === null ? next : withFix(next, ground.newest);
}
