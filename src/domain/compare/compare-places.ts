import { differenceRange, type PlaceChance } from './difference-range.ts';
import { type AreaShares, areaShares } from '../spread/area-shares.ts';
import { type CountRange, countRange } from '../spread/count-range.ts';
import { inPart } from '../steps.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { StudyPlace } from '../study/study-place.ts';
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

/** What of a place tells where it counts. */
export type ComparedPlace = Pick<StudyPlace, 'id' | 'point' | 'accuracyMeters'>;
type Area = Pick<SubdistrictFeature, 'id' | 'geometry'>;

/** A place with where it counts: at its point, and where else it may lie. */
type Weighed<P> = Readonly<{
  isFirst: boolean;
  isSecond: boolean;
  place: P;
  atId: string | null;
  shares: AreaShares;
}>;

/** Places between two steps. */
const LOT = 64;

function* weigh<P extends ComparedPlace>(
  first: readonly P[],
  second: readonly P[],
  areas: readonly Area[],
): Generator<number, readonly Weighed<P>[], void> {
  const index = areaIndexOf(areas);
  const ofSecond = new Set(second.map(({ id }) => id));
  const ofFirst = new Set(first.map(({ id }) => id));
  const all = [...first, ...second.filter(({ id }) => !ofFirst.has(id))];
  const weighed: Weighed<P>[] = [];
  for (const place of all) {
    weighed.push({
      place,
      isFirst: ofFirst.has(place.id),
      isSecond: ofSecond.has(place.id),
      atId: areas[index.at(place.point)]?.id ?? null,
      shares: areaShares(place.point, place.accuracyMeters, areas),
    });
    if (weighed.length % LOT === 0) yield weighed.length / all.length;
  }
  return weighed;
}

/** Of the work, about. */
const WEIGH_PART = 0.6;

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

const countOf = <P>(all: readonly Weighed<P>[], isCounted: (each: Weighed<P>) => boolean): number =>
  all.filter(isCounted).length;

/**
 * Two sets of places, by area and as a whole. A place that is of both does not add to the difference.
 * @yields the share that is done
 */
export function* compareSetsSteps<P extends ComparedPlace, A extends Area>(
  first: readonly P[],
  second: readonly P[],
  areas: readonly A[],
): Generator<number, Comparison<A>, void> {
  const all = yield* inPart(weigh(first, second, areas), 0, WEIGH_PART);
  const rowOf = <Key>(
    key: Key,
    shareOf: (each: Weighed<P>) => number,
    isHere: (each: Weighed<P>) => boolean,
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
  const rows: ComparedRow<A>[] = [];
  for (const area of areas) {
    rows.push(
      rowOf(
        area,
        ({ shares }) => shares.get(area.id) ?? 0,
        ({ atId }) => atId === area.id,
      ),
    );
    yield WEIGH_PART + ((1 - WEIGH_PART) * rows.length) / (areas.length + 1);
  }
  const whole = rowOf(
    null,
    ({ shares }) => total(shares),
    ({ atId }) => atId !== null,
  );
  return { rows, whole };
}

/**
 * Two areas: what each has, by kinds and as a whole.
 * @param kindOf What a place is counted as
 * @yields the share that is done
 */
export function* compareAreasSteps<P extends ComparedPlace, Kind>(
  places: readonly P[],
  [first, second]: readonly [Area, Area],
  {
    areas,
    kinds,
    kindOf,
  }: Readonly<{ areas: readonly Area[]; kinds: readonly Kind[]; kindOf: (place: P) => Kind }>,
): Generator<number, Comparison<Kind>, void> {
  const all = yield* weigh(places, [], areas);
  const rowOf = <Key>(key: Key, some: readonly Weighed<P>[]): ComparedRow<Key> =>
    toRow(
      key,
      some.map(({ shares }) => ({
        first: shares.get(first.id) ?? 0,
        second: shares.get(second.id) ?? 0,
      })),
      {
        first: countOf(some, ({ atId }) => atId === first.id),
        second: countOf(some, ({ atId }) => atId === second.id),
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
