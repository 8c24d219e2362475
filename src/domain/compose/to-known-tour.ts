import type { WalkSpot } from './resolve-place.ts';
import type { Waypoint } from './waypoints.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { OWN_WALK_ID } from '../tour/own-walk-id.ts';
import type { ComposedTour } from '../../schema/composed-tour.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { TourStop } from '../../schema/tour.ts';
import type { ResolvedStop, TourLeg } from '../../schema/tour-legs.ts';

/** A waypoint that was come to. */
export type Reached = Readonly<{
  waypoint: Waypoint;
  /** Where the way came to it. */
  arrival: LngLat;
  /** The way there; null for the first, and while it is being looked for. */
  leg: TourLeg | null;
}>;

/** Where a walk begins at its first stop, or ends at its last, there is nothing to walk. */
const NO_WAY: TourLeg = { parts: [], stepFree: 'same' };

type Naming = Readonly<{
  walkName: LocalizedText;
  /** Of ground that has no name of its own. */
  nameGround: (waypoint: Waypoint) => LocalizedText;
}>;

const refOf = ({ ref, end }: WalkSpot, name: LocalizedText): TourStop['place'] =>
  ref ?? {
    kind: 'point',
    name,
    point: end.point,
    accuracyMeters: end.accuracyMeters,
    osmRef: null,
    sources: [],
  };

const isRidden = (leg: TourLeg): boolean => leg.parts.some(({ kind }) => kind === 'ride');

/** The start or the end of a walk; none where it is the stop next to it, which would be told twice. */
const endOf = (
  reached: readonly Reached[],
  role: 'start' | 'end',
  { waypoint: { spot } }: Reached,
): Reached | null =>
  reached.find(({ waypoint }) => waypoint.role === role && waypoint.spot.key !== spot.key) ?? null;

/** A walk of the reader's own as the pages of tours show one; null without a stop. */
export function toKnownTour(
  walk: ComposedTour,
  reached: readonly Reached[],
  { walkName, nameGround }: Naming,
): KnownTour | null {
  const nameOf = (waypoint: Waypoint): LocalizedText => waypoint.spot.name ?? nameGround(waypoint);
  const resolved = ({ waypoint, arrival }: Reached): ResolvedStop => ({
    name: nameOf(waypoint),
    point: arrival,
    accuracyMeters: waypoint.spot.end.accuracyMeters,
  });
  const stops = reached.filter(({ waypoint }) => waypoint.role === 'stop');
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [endOf(reached, 'start', first), endOf(reached, 'end', last)];
  const legs = [
    ...stops.map(({ leg }, index) => (index === 0 && start === null ? NO_WAY : (leg ?? NO_WAY))),
    end?.leg ?? NO_WAY,
  ];
  const left = legs[0]?.parts[0]?.line[0];
  return {
    tour: {
      id: OWN_WALK_ID,
      name: walkName,
      promise: null,
      theme: null,
      stops: stops.map(({ waypoint }, index) => ({
        place: refOf(waypoint.spot, nameOf(waypoint)),
        by: isRidden(legs[index] ?? NO_WAY) ? 'metro' : 'foot',
        story: [...waypoint.spot.told.story],
        stayMinutes: walk.stops[waypoint.index ?? -1]?.stayMinutes ?? 0,
        hours: waypoint.spot.told.hours,
      })),
      bestTime: null,
      doubts: [],
    },
    legs: {
      id: OWN_WALK_ID,
      start: start === null ? null : { ...resolved(start), point: left ?? start.arrival },
      stops: stops.map(resolved),
      end: end === null ? null : resolved(end),
      legs,
    },
  };
}
