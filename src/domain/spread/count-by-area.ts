import { sharesIn, spotsFor } from './area-shares.ts';
import { type CountRange, countRange } from './count-range.ts';
import { areaIndexOf } from '../study/area-index.ts';
import { type PlaceColumns, pointAt } from '../study/place-columns.ts';
import type { Geometry } from '../../schema/geometry.ts';

/** What is counted in one area. */
export type AreaCount = Readonly<{
  /** By the points at which the places are marked. */
  count: number;
  /** Between which numbers it lies, by how well the places are located. */
  range: CountRange;
  /** The indices of the first of its places, as many as a list shows. */
  first: readonly number[];
}>;

/** Of hundreds a list says little more. */
export const MOST_LISTED = 40;
/** Places between two steps. */
const LOT = 256;

type Areas = readonly Readonly<{ geometry: Geometry }>[];

/** In which area each place lies by its point; −1 for none. @yields the share that is done */
export function* areaOfSteps(columns: PlaceColumns, areas: Areas): Generator<number, Int16Array, void> {
  const index = areaIndexOf(areas);
  const { length } = columns.accuraciesMeters;
  const found = new Int16Array(length);
  for (let at = 0; at < length; at += 1) {
    found[at] = index.at(pointAt(columns, at));
    if (at % LOT === 0) yield at / length;
  }
  return found;
}

/** Chances of the places that may lie in an area, and how many do for certain. */
type Tally = { sure: number; readonly open: number[] };

function add(tally: Tally | undefined, share: number): void {
  if (tally === undefined) return;
  if (share < 1) tally.open.push(share);
  else tally.sure += 1;
}

function* tallySteps(
  columns: PlaceColumns,
  areaOf: Int16Array,
  areas: Areas,
): Generator<number, readonly Tally[], void> {
  const index = areaIndexOf(areas);
  const tallies = areas.map((): Tally => ({ sure: 0, open: [] }));
  const spots = spotsFor(areaOf.length);
  for (let at = 0; at < areaOf.length; at += 1) {
    const accuracyMeters = columns.accuraciesMeters[at] ?? 0;
    if (accuracyMeters > 0)
      for (const [area, share] of sharesIn(index, pointAt(columns, at), { accuracyMeters, spots }))
        add(tallies[area], share);
    else add(tallies[areaOf[at] ?? -1], 1);
    if (at % LOT === 0) yield at / areaOf.length;
  }
  return tallies;
}

/**
 * How many places each area has, and between which numbers that lies by how well they are located: see `sharesIn` and
 * `countRange`. The numbers of the areas and of what lies in none add up to all.
 * @param areaOf Where each lies: of `areaOfSteps`
 * @yields the share that is done
 */
export function* countSteps(
  columns: PlaceColumns,
  areaOf: Int16Array,
  areas: Areas,
): Generator<number, readonly AreaCount[], void> {
  const firsts = areas.map((): number[] => []);
  const counts = areas.map(() => 0);
  areaOf.forEach((area, at) => {
    if (area === -1) return;
    counts[area] = (counts[area] ?? 0) + 1;
    if ((firsts[area]?.length ?? MOST_LISTED) < MOST_LISTED) firsts[area]?.push(at);
  });
  const tallies = yield* tallySteps(columns, areaOf, areas);
  const ranges: CountRange[] = [];
  for (const { open, sure } of tallies) {
    ranges.push(countRange(open, sure));
    yield 1;
  }
  return areas.map((_, at) => ({
    count: counts[at] ?? 0,
    range: ranges[at] ?? { from: 0, to: 0 },
    first: firsts[at] ?? [],
  }));
}
