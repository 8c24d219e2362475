import { crc32 } from '../crc32.ts';
import type { WalkPlace } from '../../schema/composed-tour.ts';

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
