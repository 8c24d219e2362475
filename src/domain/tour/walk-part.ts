import type { WalkTarget } from '../../schema/geometry.ts';
import { roundPoint } from '../geo/round-point.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { MinuteRange, WalkPart } from '../../schema/tour-legs.ts';
import { EXACT_METERS } from '../geo/exact-meters.ts';
import { PlaceSet } from '../reach/reachable-places.ts';
import type { Origin, ReachEngine } from '../reach/reach-engine.ts';
import { sampleRim } from '../reach/sample-geometry.ts';
import { MOST_MINUTES } from '../reach/walk-limits.ts';
import { findRoute, type Route, type RouteFailure } from '../route/find-route.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';

/**
 * One end of a walk, and how far off it may be. A walk begins at `point`, and ends at the nearest way to `target`: of a
 * place with several doors at whichever is best.
 */
export type WalkEnd = Readonly<{ target: WalkTarget; point: LngLat; accuracyMeters: number }>;

const minutesUp = (minutes: number): number => Math.max(1, Math.ceil(minutes));

const isSamePoint = (a: LngLat, b: LngLat | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

/** From door to door, without a point twice in a row. */
function toLine(from: WalkEnd, to: WalkEnd, route: Route): LngLat[] {
  const goal = to.target.type === 'Point' ? [to.target.coordinates] : [];
  const all = [from.point, ...route.line, ...goal].map(roundPoint);
  const line = all.filter((point, index) => !isSamePoint(point, all[index - 1]));
  const [only] = line;
  return line.length === 1 && only !== undefined ? [only, only] : line;
}

/** Where a walk may begin when its beginning is only about known. */
const beginnings = ({ point, accuracyMeters }: WalkEnd): readonly LngLat[] =>
  accuracyMeters > EXACT_METERS ? [point, ...sampleRim(point, accuracyMeters)] : [point];

function minutesIn(mode: WalkMode, engine: ReachEngine, from: WalkEnd, to: WalkEnd): number[] {
  const places = new PlaceSet(engine, [{ id: 'to', geometry: to.target, accuracyMeters: to.accuracyMeters }]);
  return beginnings(from).flatMap((point) => {
    const reached = places.reachable({ point, mode, withinMinutes: MOST_MINUTES });
    if (!reached.ok) return [];
    return reached.value.flatMap(({ minutes, range }) =>
      range === null ? [minutes] : [range.from, range.to ?? MOST_MINUTES],
    );
  });
}

/** From the least that a brisk walker may need to the most of a slow one, wherever the ends are within their accuracy. */
function minuteRange(engine: ReachEngine, from: WalkEnd, to: WalkEnd, usual: number): MinuteRange {
  const least = Math.min(usual, ...minutesIn('brisk', engine, from, to));
  const most = Math.max(usual, ...minutesIn('slow', engine, from, to));
  return { from: minutesUp(least), usual: minutesUp(usual), to: minutesUp(most) };
}

const whole = Math.round;

function toWalkPart(from: WalkEnd, to: WalkEnd, route: Route, minutes: MinuteRange): WalkPart {
  const { elevation, wheels, steps, metersByYear } = route;
  return {
    kind: 'walk',
    line: toLine(from, to, route),
    meters: whole(route.distanceMeters),
    minutes,
    climbMeters: whole(elevation.climbMeters),
    descentMeters: whole(elevation.descentMeters),
    metersWithoutHeights: whole(elevation.metersWithoutHeights),
    metersByYear: Object.fromEntries(
      Object.entries(metersByYear).map(([year, meters]) => [year, whole(meters)]),
    ),
    obstacles: wheels.obstacles.map((obstacle) => ({ ...obstacle, ...wholeStretch(obstacle) })),
    unsaid: wheels.unsaid.map(wholeStretch),
    profile: elevation.profile.map(({ meters, heightMeters }) => [
      whole(meters),
      heightMeters === null ? null : Math.round(heightMeters * 10) / 10,
    ]),
    steps: steps.map((step) => ({
      ...step,
      distanceMeters: whole(step.distanceMeters),
      atMeters: whole(step.atMeters),
      bearingDegrees: whole(step.bearingDegrees),
    })),
  };
}

const wholeStretch = ({ fromMeters, toMeters }: Readonly<{ fromMeters: number; toMeters: number }>) => ({
  fromMeters: whole(fromMeters),
  toMeters: whole(toMeters),
});

/** Metres over open ground, before the first way and behind the last. */
type OpenGround = Readonly<{ beforeMeters: number; behindMeters: number }>;

/** A walk with the point where the next one begins: for a line or an area, where this one came to it. */
export type FoundWalk = Readonly<{ part: WalkPart; arrival: LngLat; open: OpenGround }>;

const openGround = ({ from, to }: Route): OpenGround => ({
  beforeMeters: from.offMeters,
  behindMeters: to.offMeters,
});

/** So much more open ground than on the usual way is a street's width. Beyond it may be a slope with steps. */
const MORE_OPEN_METERS = 30;

/** Whether a way stays away from an end of the walk that the usual one comes to. */
const staysAway = (free: OpenGround, usual: OpenGround): boolean =>
  free.beforeMeters > usual.beforeMeters + MORE_OPEN_METERS ||
  free.behindMeters > usual.behindMeters + MORE_OPEN_METERS;

/** The fastest walk from one end to the other; whole minutes and metres. */
export function findWalk(engine: ReachEngine, from: WalkEnd, to: WalkEnd): Result<FoundWalk, RouteFailure> {
  const origin: Origin = { point: from.point, mode: 'normal' };
  const route = findRoute(engine, origin, to.target);
  if (!route.ok) return route;
  const minutes = minuteRange(engine, from, to, route.value.minutes);
  const arrival = to.target.type === 'Point' ? to.target.coordinates : route.value.to.point;
  return ok({ part: toWalkPart(from, to, route.value, minutes), arrival, open: openGround(route.value) });
}

/**
 * The same without steps, slopes over 8 % and what bars wheelchairs, at 3.6 km/h. No way where it would leave an end of the
 * walk further off than the usual way does: what lies between may be what it should avoid.
 */
export function findStepFreeWalk(
  engine: ReachEngine,
  { from, to, usual: { open } }: Readonly<{ from: WalkEnd; to: WalkEnd; usual: FoundWalk }>,
): Result<WalkPart, RouteFailure> {
  const route = findRoute(engine, { point: from.point, mode: 'wheelchair' }, to.target);
  if (!route.ok) return fail(route.error);
  if (staysAway(openGround(route.value), open)) return fail({ code: 'no-way' });
  const usual = minutesUp(route.value.minutes);
  return ok(toWalkPart(from, to, route.value, { from: usual, usual, to: usual }));
}
