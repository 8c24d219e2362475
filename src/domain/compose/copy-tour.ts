import { cutName } from './cut-name.ts';
import { placeOfTour } from './walk-places.ts';
import type { KnownTour } from '../tour/known-tour.ts';
import { type ComposedTour, EMPTY_WALK, LONGEST_WALK_NAME } from '../../schema/composed-tour.ts';

/**
 * An authored tour as a walk that the reader can change.
 *
 * @param name In the reader's language.
 */
export function copyTour({ tour }: KnownTour, name: string): ComposedTour {
  const { start, end, stops } = tour;
  return {
    ...EMPTY_WALK,
    name: cutName(name, LONGEST_WALK_NAME),
    stops: stops.map(({ place, stayMinutes }) => ({ place: placeOfTour(place), stayMinutes })),
    start: start === undefined ? 'first' : placeOfTour(start),
    end: end === undefined ? 'last' : placeOfTour(end),
    keepOrder: true,
    ride: stops.some(({ by }) => by === 'metro'),
  };
}
