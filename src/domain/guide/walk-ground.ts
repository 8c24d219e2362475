import type { GuideFix, GuideState } from '../../schema/guide-state.ts';
import type { TourLeg } from '../../schema/tour-legs.ts';
import type { KeptWalk, WalkPlan } from '../../schema/kept-walk.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { advanceGuide, restoreGuide, startGuide } from './advance-guide.ts';
import { type GuidePhase, isNewWayOffered, phaseOf, type PositionStatus } from './guide-phase.ts';
import { type GuideReading, readGuide } from './read-guide.ts';
import { changeWay } from './change-way.ts';
import {
  beginningOf,
  isBegun,
  nextPlace,
  type PlannedWalk,
  planWalk,
  standAt,
  wholePlan,
} from './walk-plan.ts';

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

/** What of a walk is kept, and can be gone on with. */
export type BegunWalk = Pick<WalkGround, 'plan' | 'walk' | 'state' | 'byHand'>;

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
 * The kept walk as it goes on; null where it is of another tour, or the tour is not the same any more. All walks of the
 * reader's own share an id: they are told apart by their routes.
 */
export function restoreWalk(known: KnownTour, kept: KeptWalk | null): BegunWalk | null {
  if (kept?.tourId !== known.tour.id) return null;
  const { plan, byHand } = kept;
  const walk = planWalk(known, plan);
  const state = walk === null ? null : restoreGuide(kept.state, walk.route);
  return walk === null || state === null ? null : { plan, walk, state, byHand };
}

/**
 * The kept walk, where it is of this tour and the tour is still the same; else a new one from its beginning.
 *
 * @param choice How it is walked. A walk that was kept as one without steps stays so: the choice may be no more than what a
 *   page begins with, and who cannot climb steps must not come to any unasked.
 */
export function beginWalk(
  known: KnownTour,
  kept: KeptWalk | null,
  choice: WalkPlan['choice'] = 'usual',
): WalkGround {
  const fresh = { position: 'off', newest: null, offSinceMs: null } as const;
  const restored = restoreWalk(known, kept);
  if (restored === null) return { ...fresh, ...begun(known, wholePlan(choice)), byHand: false };
  return { ...fresh, ...(choice === 'step-free' ? changeWay(known, restored, choice) : restored) };
}

/** Without the last fix: how far somebody came is enough to go on. */
export function keptOf({ tour }: KnownTour, { plan, byHand, state }: BegunWalk): KeptWalk {
  const { routeKey, progressMeters, progressAtMs, nextStop } = state;
  const come = { routeKey, progressMeters, progressAtMs, nextStop };
  const rest = { lastFix: null, fault: null, older: null, strayCount: 0, jumpCount: 0 } as const;
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
      reading.atStop === null
        ? isAtBeginning
          ? beginningOf(plan, walk)
          : null
        : (walk.places[reading.atStop] ?? null),
    isNewWayOffered: isNewWayOffered(state, offSinceMs),
  };
}

/** After one more fix. */
export function withFix(ground: WalkGround, fix: GuideFix): WalkGround {
  const state = advanceGuide(ground.state, fix, ground.walk.route);
  const isMistaken = state.fault === 'jump' || state.fault === 'out-of-order';
  const sinceMs = ground.offSinceMs ?? fix.atMs;
  return {
    ...ground,
    state,
    newest: isMistaken ? ground.newest : fix,
    // A fix that is used and is earlier was told by a clock that was set back.
    offSinceMs: state.status !== 'off' ? null : state.fault === null ? Math.min(sinceMs, fix.atMs) : sinceMs,
  };
}

/**
 * From now on without a position. Where the walk begins at its first stop, whoever was not seen on the way yet is taken to
 * stand there: to say so would be a press for nothing.
 */
export function withHand(known: KnownTour, ground: WalkGround): WalkGround {
  const byHand = { ...ground, byHand: true, newest: null };
  const { beginning } = ground.walk;
  return beginning === 0 || isBegun(ground.plan, ground.state) ? byHand : withWord(known, byHand, beginning);
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
