import { differenceRange, type PlaceChance } from './difference-range.ts';
import { type AreaShares, areaShares } from '../spread/area-shares.ts';
import { type CountRange, countRange } from '../spread/count-range.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { StudyPlace } from '../study/study.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

export type ComparedCount = Readonly<{ count: number; range: CountRange }>;

/** Two numbers of the same thing, and what lies between them. */
export type ComparedRow<Key> = Readonly<{
  key: Key;
  first: ComparedCount;
  second: ComparedCount;
  /** Of the first less the second, by the points of the markers. */
  difference: number;
  /** Between which numbers it lies, by how well the places are located. */
  range: CountRange;
}>;

export type Comparison<Key> = Readonly<{ rows: readonly ComparedRow<Key>[]; whole: ComparedRow<null> }>;

/** A place with where it counts: at its point, and where else it may lie. */
type Weighed = Readonly<{
  isFirst: boolean;
  isSecond: boolean;
  place: StudyPlace;
  at: SubdistrictFeature | null;
  shares: AreaShares;
}>;

function weigh(
  first: readonly StudyPlace[],
  second: readonly StudyPlace[],
  areas: readonly SubdistrictFeature[],
): readonly Weighed[] {
  const index = areaIndexOf(areas);
  const ofSecond = new Set(second.map(({ id }) => id));
  const ofFirst = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ofFirst.has(id))].map((place) => ({
    place,
    isFirst: ofFirst.has(place.id),
    isSecond: ofSecond.has(place.id),
    at: areas[index.at(place.point)] ?? null,
    shares: areaShares(place.point, place.accuracyMeters, areas),
  }));
}

const total = (shares: AreaShares): number =>
  Math.min(
    1,
    [...shares.values()].reduce((sum, share) => sum + share, 0),
  );

function toRow<Key>(
  key: Key,
  chances: readonly PlaceChance[],
  counts: Readonly<{ first: number; second: number }>,
  /** A place that counts on both sides adds to both numbers and not to their difference. */
  ofDifference: readonly PlaceChance[] = chances,
): ComparedRow<Key> {
  return {
    key,
    first: { count: counts.first, range: countRange(chances.map(({ first }) => first)) },
    second: { count: counts.second, range: countRange(chances.map(({ second }) => second)) },
    difference: counts.first - counts.second,
    range: differenceRange(ofDifference),
  };
}

const countOf = (all: readonly Weighed[], isCounted: (each: Weighed) => boolean): number =>
  all.filter(isCounted).length;

/** Two sets of places, by area and as a whole. A place that is of both does not add to the difference. */
export function compareSets(
  first: readonly StudyPlace[],
  second: readonly StudyPlace[],
  areas: readonly SubdistrictFeature[],
): Comparison<SubdistrictFeature> {
  const all = weigh(first, second, areas);
  const rowOf = <Key>(
    key: Key,
    shareOf: (each: Weighed) => number,
    isHere: (each: Weighed) => boolean,
  ): ComparedRow<Key> => {
    const chances = all.map((each) => {
      const share = shareOf(each);
      return { first: each.isFirst ? share : 0, second: each.isSecond ? share : 0 };
    });
    const counts = {
      first: countOf(all, (each) => each.isFirst && isHere(each)),
      second: countOf(all, (each) => each.isSecond && isHere(each)),
    };
    const apart = chances.filter((_, at) => !(all[at]?.isFirst === true && all[at].isSecond));
    return toRow(key, chances, counts, apart);
  };
  return {
    rows: areas.map((area) =>
      rowOf(
        area,
        ({ shares }) => shares.get(area.id) ?? 0,
        ({ at }) => at?.id === area.id,
      ),
    ),
    whole: rowOf(
      null,
      ({ shares }) => total(shares),
      ({ at }) => at !== null,
    ),
  };
}

/** Two areas: what each has, by kinds and as a whole. @param kindOf What a place is counted as */
export function compareAreas<Kind>(
  places: readonly StudyPlace[],
  [first, second]: readonly [SubdistrictFeature, SubdistrictFeature],
  {
    areas,
    kinds,
    kindOf,
  }: Readonly<{
    areas: readonly SubdistrictFeature[];
    kinds: readonly Kind[];
    kindOf: (place: StudyPlace) => Kind | null;
  }>,
): Comparison<Kind> {
  const all = weigh(places, [], areas);
  const rowOf = <Key>(key: Key, some: readonly Weighed[]): ComparedRow<Key> =>
    toRow(
      key,
      some.map(({ shares }) => ({
        first: shares.get(first.id) ?? 0,
        second: shares.get(second.id) ?? 0,
      })),
      {
        first: countOf(some, ({ at }) => at?.id === first.id),
        second: countOf(some, ({ at }) => at?.id === second.id),
      },
    );
  return {
    rows: kinds.map((kind) =>
      rowOf(
        kind,
        all.filter(({ place }) => kindOf(place) === kind),
      ),
    ),
    whole: rowOf(null, all),
  };
}
