import { isSamePoint } from '../../schema/lng-lat.ts';
import { MOST_SAVED_PLACES, type SavedPlace } from '../../schema/saved-place.ts';
import type { ReadPlace } from '../../schema/saved-places-file.ts';

export type AddedPlaces = Readonly<{
  places: readonly SavedPlace[];
  addedCount: number;
  /** Already there, with the same name at the same point. */
  knownCount: number;
  /** No room was left for these. */
  leftOutCount: number;
}>;

const isSame = (one: ReadPlace, other: ReadPlace): boolean =>
  one.name === other.name && isSamePoint(one.point, other.point);

function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`file-${number}`)) number += 1;
  return `file-${number}`;
}

/**
 * Adds places from a file behind those that are kept. None of these is lost: a second home is added as another place, and
 * what goes beyond `MOST_SAVED_PLACES` is left out.
 */
export function addPlaces(kept: readonly SavedPlace[], read: readonly ReadPlace[]): AddedPlaces {
  const places = [...kept];
  const ids = new Set(kept.map(({ id }) => id));
  let knownCount = 0;
  let leftOutCount = 0;
  for (const place of read) {
    if (places.some((each) => isSame(each, place))) {
      knownCount += 1;
    } else if (places.length >= MOST_SAVED_PLACES) {
      leftOutCount += 1;
    } else {
      // The one home and the one place of work are told by their id.
      const isSecond = place.kind === 'other' || ids.has(place.kind);
      const id = isSecond ? freeId(ids) : place.kind;
      ids.add(id);
      places.push({ ...place, id, kind: isSecond ? 'other' : place.kind });
    }
  }
  return { places, addedCount: places.length - kept.length, knownCount, leftOutCount };
}
