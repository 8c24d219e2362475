import { isSamePlace } from './walk-places.ts';
import {
  type ComposedTour,
  LONGEST_STAY_MINUTES,
  MOST_WALK_STOPS,
  type WalkStop,
} from '../../schema/composed-tour.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** Why a stop is not added: there are as many as there may be, or the walk would stand still. */
export type AddFailure = 'full' | 'twice';

const withStops = (walk: ComposedTour, stops: readonly WalkStop[]): ComposedTour => ({
  ...walk,
  stops: [...stops],
});

/** The walk with one more stop: at its end, before the stop that is to be its last. */
export function addStop(walk: ComposedTour, stop: WalkStop): Result<ComposedTour, AddFailure> {
  const { stops, end } = walk;
  if (stops.length >= MOST_WALK_STOPS) return fail('full');
  const at = end === 'last' && stops.length > 1 ? stops.length - 1 : stops.length;
  const neighbours = [stops[at - 1], stops[at]].filter((other) => other !== undefined);
  if (neighbours.some(({ place }) => isSamePlace(place, stop.place))) return fail('twice');
  return ok(withStops(walk, stops.toSpliced(at, 0, stop)));
}

/** The walk without a stop. Who began or ended there begins or ends anywhere. */
export function removeStop(walk: ComposedTour, index: number): ComposedTour {
  const isFirst = index === 0 && walk.start === 'first';
  const isLast = index === walk.stops.length - 1 && walk.end === 'last';
  return {
    ...withStops(walk, walk.stops.toSpliced(index, 1)),
    start: isFirst ? 'any' : walk.start,
    end: isLast ? 'any' : walk.end,
  };
}

/** The walk with a stop in another place, from 0; the others move up. What is to be first or last is so no more. */
export function moveStop(walk: ComposedTour, from: number, to: number): ComposedTour {
  const stop = walk.stops[from];
  if (stop === undefined || to < 0 || to >= walk.stops.length || to === from) return walk;
  const last = walk.stops.length - 1;
  return {
    ...withStops(walk, walk.stops.toSpliced(from, 1).toSpliced(to, 0, stop)),
    start: walk.start === 'first' && (from === 0 || to === 0) ? 'any' : walk.start,
    end: walk.end === 'last' && (from === last || to === last) ? 'any' : walk.end,
  };
}

/** Minutes to stay at a stop; what is out of bounds is brought within them. */
export function stayAt(walk: ComposedTour, index: number, minutes: number): ComposedTour {
  const stayMinutes = Math.round(Math.min(LONGEST_STAY_MINUTES, Math.max(0, minutes)));
  return withStops(
    walk,
    walk.stops.map((stop, at) => (at === index ? { ...stop, stayMinutes } : stop)),
  );
}

/** The walk begins at this stop. */
export const makeFirst = (walk: ComposedTour, index: number): ComposedTour => ({
  ...moveStop(walk, index, 0),
  start: 'first',
});

/** The walk ends at this stop. */
export const makeLast = (walk: ComposedTour, index: number): ComposedTour => ({
  ...moveStop(walk, index, walk.stops.length - 1),
  end: 'last',
});

/** The stops in another order, by their places in the present one. */
export const inOrder = (walk: ComposedTour, order: readonly number[]): ComposedTour =>
  withStops(
    walk,
    order.flatMap((index) => walk.stops[index] ?? []),
  );
