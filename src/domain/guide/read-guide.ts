import type { GuideFix, GuideState, ToWay } from '../../schema/guide-state.ts';
import type { MinuteRange, RidePart } from '../../schema/tour-legs.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';
import { type GuideRoute, type GuideStep, routeLength, spanAt } from './guide-route.ts';

/** What is left to a point of the route. */
export type WayLeft = Readonly<{
  /** On foot only. */
  walkMeters: number;
  /** With rides, without stays; whole minutes, rounded up. */
  minutes: MinuteRange;
}>;

/** What a walker is told. */
export type GuideReading = Readonly<{
  status: GuideState['status'];
  /** What one rides here, or is about to ride; null on foot. */
  ride: RidePart | null;
  /** Index of the stop that the walker is at, the end included; null between them. */
  atStop: number | null;
  /** Null after the last. */
  nextStop: (WayLeft & Readonly<{ index: number }>) | null;
  /** To the end. */
  left: WayLeft;
  /** Null off the way, where it would be wrong, before the first fix, and when none is left. */
  nextStep: Readonly<{ step: GuideStep; inMeters: number }> | null;
  /** Off the way only. */
  toWay: ToWay | null;
  /** How to turn to come back, -180 to 180, to the right above 0; null where the heading is not known. */
  turnToWayDegrees: number | null;
  /** Where the walker was last seen. */
  fix: GuideFix | null;
}>;

export function readGuide(state: GuideState, route: GuideRoute): GuideReading {
  const { status, progressMeters, nextStop, lastFix } = state;
  const next = route.stops[nextStop];
  const toWay = state.status === 'off' ? state.toWay : null;
  return {
    status,
    ride: rideHere(state, route),
    atStop: stopHere(state, route),
    nextStop:
      next === undefined ? null : { index: nextStop, ...wayLeft(route, progressMeters, next.atMeters) },
    left: wayLeft(route, progressMeters, routeLength(route)),
    nextStep: status === 'on-way' ? stepAhead(state, route) : null,
    toWay,
    turnToWayDegrees: turnTo(toWay, lastFix),
    fix: lastFix,
  };
}

function stopHere({ nextStop, progressMeters }: GuideState, { stops }: GuideRoute): number | null {
  const last = stops[nextStop - 1];
  if (last === undefined) return null;
  return Math.abs(progressMeters - last.atMeters) <= GUIDE_LIMITS.arrivalMeters ? nextStop - 1 : null;
}

/** Trains have few fixes: who has come to the station counts as riding. */
const rideHere = ({ progressMeters }: GuideState, route: GuideRoute): RidePart | null =>
  spanAt(route, progressMeters)?.ride ??
  spanAt(route, progressMeters + GUIDE_LIMITS.arrivalMeters)?.ride ??
  null;

function stepAhead(
  { progressMeters, nextStop }: GuideState,
  { steps }: GuideRoute,
): GuideReading['nextStep'] {
  const step = steps.find((each) =>
    // One arrives at a stop by reaching it, a few metres before the line ends.
    each.turn === 'arrive' && each.stationId === null
      ? each.leg >= nextStop
      : each.atMeters + passedAfter(each) > progressMeters,
  );
  return step === undefined ? null : { step, inMeters: Math.max(0, step.atMeters - progressMeters) };
}

/** Who leaves a stop is told where to still a little after it, unless a turn follows. */
function passedAfter({ turn, distanceMeters }: GuideStep): number {
  const { stepPassedMeters, startPassedMeters } = GUIDE_LIMITS;
  if (turn !== 'start') return stepPassedMeters;
  return Math.max(stepPassedMeters, Math.min(startPassedMeters, distanceMeters / 2));
}

function turnTo(toWay: ToWay | null, fix: GuideFix | null): number | null {
  const heading = fix?.headingDegrees ?? null;
  if (toWay === null || heading === null) return null;
  return ((toWay.bearingDegrees - heading + 540) % 360) - 180;
}

function wayLeft({ spans }: GuideRoute, fromMeters: number, toMeters: number): WayLeft {
  let [walkMeters, from, usual, to] = [0, 0, 0, 0];
  for (const span of spans) {
    const length = span.toMeters - span.fromMeters;
    const part = Math.min(toMeters, span.toMeters) - Math.max(fromMeters, span.fromMeters);
    if (part <= 0) continue;
    if (span.by === 'foot') walkMeters += part;
    from += (span.minutes.from * part) / length;
    usual += (span.minutes.usual * part) / length;
    to += (span.minutes.to * part) / length;
  }
  return { walkMeters, minutes: { from: roundUp(from), usual: roundUp(usual), to: roundUp(to) } };
}

/** Sums of shares are a little more than the whole. */
const ROUNDING_ERROR = 1e-9;
const roundUp = (minutes: number): number => Math.max(0, Math.ceil(minutes - ROUNDING_ERROR));
