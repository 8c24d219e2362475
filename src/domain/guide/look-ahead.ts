import type { LngLat } from '../../schema/lng-lat.ts';
import type { GuideFix, GuideState } from '../../schema/guide-state.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { nearestShare, pointBetween } from '../geo/segment.ts';
import { GUIDE_LIMITS } from './guide-limits.ts';
import { type GuideRoute, routeLength, spanAt } from './guide-route.ts';

/** A point of the route that a fix may stand for. */
export type RoutePlace = Readonly<{ atMeters: number; point: LngLat; distanceMeters: number }>;

type SegmentPlace = Omit<RoutePlace, 'point'> &
  Readonly<{ from: LngLat; to: LngLat; share: number; isAtStart: boolean; isAtEnd: boolean }>;

/** A part of the route. */
export type Stretch = Readonly<{ fromMeters: number; toMeters: number }>;

/**
 * Where on the route the fix stands, among what is still ahead and can have been reached since the walker was last seen on
 * the way.
 */
export const lookAhead = (route: GuideRoute, state: GuideState, fix: GuideFix): RoutePlace | null =>
  placeIn(route, stretchAhead(route, state, fix), fix);

/**
 * Where on the stretch a fix stands. A loop meets itself, and a way out and back is the same ground twice: so it is the
 * earliest place that the fix allows by its own accuracy, and only where there is none, the nearest.
 */
export function placeIn(
  route: GuideRoute,
  stretch: Stretch,
  { point, accuracyMeters }: Pick<GuideFix, 'point' | 'accuracyMeters'>,
): RoutePlace | null {
  const places = nearestPlaces(route, stretch, point);
  const allowance = Math.max(accuracyMeters, GUIDE_LIMITS.finestMeters);
  const place = places.find(({ distanceMeters }) => distanceMeters <= allowance) ?? nearest(places);
  if (place === null) return null;
  const { from, to, share, atMeters, distanceMeters } = place;
  return { atMeters, point: pointBetween(from, to, share), distanceMeters };
}

const nearest = (places: readonly SegmentPlace[]): SegmentPlace | null =>
  places.reduce<SegmentPlace | null>(
    (best, each) => (best === null || each.distanceMeters < best.distanceMeters ? each : best),
    null,
  );

/** From where the walker has come to as far as they can have come. */
export function stretchAhead(route: GuideRoute, state: GuideState, fix: GuideFix): Stretch {
  const { progressMeters: fromMeters, progressAtMs } = state;
  // By a clock that was set back nobody knows how long ago that was.
  const isUntimed = progressAtMs === null || fix.atMs < progressAtMs;
  const farthest = isUntimed
    ? fromMeters + GUIDE_LIMITS.beginningMeters
    : farthestMeters(route, fromMeters, (fix.atMs - progressAtMs) / 1000) + GUIDE_LIMITS.aheadMeters;
  return { fromMeters, toMeters: Math.min(farthest, routeLength(route)) };
}

/** How far along the route one comes in so many seconds at the most. */
function farthestMeters({ spans }: GuideRoute, fromMeters: number, seconds: number): number {
  let [at, left] = [fromMeters, Math.max(0, seconds)];
  for (const { by, toMeters } of spans.filter((span) => span.toMeters > fromMeters)) {
    const speed = by === 'metro' ? GUIDE_LIMITS.metroMetersPerSecond : GUIDE_LIMITS.footMetersPerSecond;
    const needed = (toMeters - at) / speed;
    if (needed > left) return at + left * speed;
    [at, left] = [toMeters, left - needed];
  }
  return at;
}

/**
 * In the order of the route, the places in the stretch that are nearer to the point than the way just before and after.
 * A segment that is nearest at its end leads to a nearer place on the next one, or is itself a corner.
 */
function nearestPlaces(route: GuideRoute, stretch: Stretch, point: LngLat): readonly SegmentPlace[] {
  const places = placesOnSegments(route, stretch, point);
  return places.filter(({ distanceMeters, isAtStart, isAtEnd }, index) => {
    const [before, after] = [places[index - 1], places[index + 1]];
    return (
      !(isAtStart && before !== undefined && before.distanceMeters <= distanceMeters) &&
      !(isAtEnd && after !== undefined && after.distanceMeters < distanceMeters)
    );
  });
}

function placesOnSegments(route: GuideRoute, stretch: Stretch, [lng, lat]: LngLat): readonly SegmentPlace[] {
  const { line, meters } = route;
  const scale = metersPerDegree(lat);
  const places: SegmentPlace[] = [];
  for (let index = 1; index < line.length; index++) {
    const [start, end] = [meters[index - 1] ?? 0, meters[index] ?? 0];
    if (end < stretch.fromMeters || start > stretch.toMeters) continue;
    const [from, to] = [line[index - 1], line[index]];
    if (from === undefined || to === undefined) continue;
    const [x, y] = [(from[0] - lng) * scale.lng, (from[1] - lat) * scale.lat];
    const [dx, dy] = [(to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat];
    const [first, last] = shareRange({ start, end }, stretch);
    const share = Math.min(last, Math.max(first, nearestShare({ x, y, dx, dy })));
    places.push({
      atMeters: start + (end - start) * share,
      distanceMeters: Math.hypot(x + dx * share, y + dy * share),
      from,
      to,
      share,
      isAtStart: share === first,
      isAtEnd: share === last,
    });
  }
  return places;
}

/** Which share of a segment lies in the stretch. */
function shareRange(
  { start, end }: Readonly<{ start: number; end: number }>,
  { fromMeters, toMeters }: Stretch,
): readonly [number, number] {
  if (end === start) return [0, 1];
  return [Math.max(0, (fromMeters - start) / (end - start)), Math.min(1, (toMeters - start) / (end - start))];
}

/** Whether a train may be ridden on the stretch. */
export const hasRide = (route: GuideRoute, { fromMeters, toMeters }: Stretch): boolean =>
  route.spans.some((span) => span.by === 'metro' && span.toMeters > fromMeters && span.fromMeters < toMeters);

export const isOnRide = (route: GuideRoute, atMeters: number): boolean =>
  spanAt(route, atMeters)?.by === 'metro';
