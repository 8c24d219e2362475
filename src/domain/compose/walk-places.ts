import { crc32 } from '../crc32.ts';
import type { WalkPlace } from '../../schema/composed-tour.ts';
import type { TourStop } from '../../schema/tour.ts';

const LOST_SIGN = '#';

/** What a link carries of an id. */
export const checkSumOf = (id: string): number =>
  id.startsWith(LOST_SIGN) ? Number.parseInt(id.slice(1), 16) : crc32(new TextEncoder().encode(id));

/** The id of which a link carries the check sum; where nobody has it, one that says so. */
export const idOfCheckSum = (sum: number, ids: Iterable<string>): string => {
  for (const id of ids) if (checkSumOf(id) === sum) return id;
  return `${LOST_SIGN}${sum.toString(16)}`;
};

/** The same for the same place, also where one side knows its id and the other only the check sum. */
export function placeKey(place: WalkPlace): string {
  switch (place.kind) {
    case 'site':
    case 'station':
      return `${place.kind} ${String(checkSumOf(place.id))}`;
    case 'gazetteer':
      return `gazetteer ${place.id}`;
    case 'point':
      return `point ${place.point.join()}`;
  }
}

export const isSamePlace = (one: WalkPlace, other: WalkPlace): boolean => placeKey(one) === placeKey(other);

/** How a stop or an end of an authored tour is named in a walk of the reader's own. */
export function placeOfTour(place: TourStop['place'] | Readonly<{ kind: 'station'; id: string }>): WalkPlace {
  switch (place.kind) {
    case 'initiative':
      return { kind: 'site', id: place.part === null ? place.id : `${place.id}.${place.part}` };
    case 'gazetteer':
      return { kind: 'gazetteer', id: place.id };
    case 'station':
      return { kind: 'station', id: place.id };
    case 'point':
      return { kind: 'point', point: place.point };
  }
}
