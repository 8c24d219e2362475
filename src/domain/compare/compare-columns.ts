import {
  compareAreasSteps,
  type ComparedPlace,
  compareSetsSteps,
  type Comparison,
} from './compare-places.ts';
import { type PlaceColumns, toLocated } from '../study/place-columns.ts';
import type { Geometry } from '../../schema/geometry.ts';

/** What is set beside each other of many places. */
export type ColumnsQuestion = Readonly<{ areas: readonly Geometry[] }> &
  (
    | Readonly<{
        kind: 'sets';
        first: PlaceColumns;
        second: PlaceColumns;
        /** For each of the second its index among the first, `NOT_SHARED` for none; null where they have none in common. */
        shared: Uint32Array | null;
      }>
    /** Two areas, by their positions; what has no kinds is one row. */
    | Readonly<{ kind: 'areas'; places: PlaceColumns; pair: readonly [number, number] }>
  );

/** No index. */
export const NOT_SHARED = 0xff_ff_ff_ff;

const withIds = (columns: PlaceColumns, prefix: string): readonly ComparedPlace[] =>
  toLocated(columns).map((place, at) => ({ ...place, id: `${prefix}${String(at)}` }));

/** The key of a row is the position of its area; 0 for the one row of two areas. @yields the share that is done */
export function* compareColumnsSteps(question: ColumnsQuestion): Generator<number, Comparison<number>, void> {
  const areas = question.areas.map((geometry, at) => ({ id: String(at), geometry }));
  if (question.kind === 'sets') {
    const first = withIds(question.first, 'first');
    const second = withIds(question.second, 'second').map((place, at) => {
      const same = question.shared?.[at] ?? NOT_SHARED;
      return first[same] ?? place;
    });
    const { rows, whole } = yield* compareSetsSteps(first, second, areas);
    return { whole, rows: rows.map((row, at) => ({ ...row, key: at })) };
  }
  const [first, second] = [areas[question.pair[0]], areas[question.pair[1]]];
  if (first === undefined || second === undefined) throw new RangeError('No such areas');
  return yield* compareAreasSteps(withIds(question.places, 'place'), [first, second], {
    ...{ areas, kinds: [0] },
    kindOf: () => 0,
  });
}
