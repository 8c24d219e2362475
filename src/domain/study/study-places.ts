import { pickColumns, type PlaceColumns, toColumns } from './place-columns.ts';
import type { StudyPlace } from './study-place.ts';

/**
 * Up to so many places are counted at once on the page, more in a worker: these take up to 40 ms where all of them are only
 * about known.
 */
const FEW_PLACES = 400;
/** Up to so many are gone through one by one, to be drawn or listed. */
export const MOST_LISTED_PLACES = 2000;

/** The places of a study, however many. */
export type StudyPlaces = Readonly<{
  count: number;
  columns: PlaceColumns;
  /** Made when it is asked for. @param index Less than the count */
  at: (index: number) => StudyPlace;
  /** One by one; null where they are too many to be gone through on the page. */
  list: readonly StudyPlace[] | null;
}>;

export const areFew = ({ count }: StudyPlaces): boolean => count <= FEW_PLACES;

/** Draws of many places, of which each takes seconds and moves the nearest little; and of very many, some ten seconds each. */
const [DRAWS_OF_MANY, DRAWS_OF_VERY_MANY] = [9, 3] as const;

/**
 * How often places that are only about known are put elsewhere within their accuracy.
 *
 * @param few Draws where they are few.
 * @param veryMany More places than these are very many.
 */
export function drawsOf(places: StudyPlaces, { few, veryMany }: { few: number; veryMany: number }): number {
  if (areFew(places)) return few;
  return places.count <= veryMany ? DRAWS_OF_MANY : DRAWS_OF_VERY_MANY;
}

export function listedPlaces(list: readonly StudyPlace[]): StudyPlaces {
  let columns: PlaceColumns | null = null;
  return {
    ...{ count: list.length, list },
    at: (index) => {
      const place = list[index];
      if (place === undefined) throw new RangeError(`No place ${index}`);
      return place;
    },
    get columns() {
      return (columns ??= toColumns(list));
    },
  };
}

export const NO_PLACES = listedPlaces([]);

/** Places that are kept as columns; one by one too, if they are few. */
export function columnPlaces(columns: PlaceColumns, at: (index: number) => StudyPlace): StudyPlaces {
  const count = columns.accuraciesMeters.length;
  const list = count > MOST_LISTED_PLACES ? null : Array.from({ length: count }, (_, index) => at(index));
  return { count, columns, at, list };
}

/** Those at some indices. */
export const somePlaces = ({ columns, at }: StudyPlaces, indices: Uint32Array): StudyPlaces =>
  columnPlaces(pickColumns(columns, indices), (index) => at(indices[index] ?? 0));
