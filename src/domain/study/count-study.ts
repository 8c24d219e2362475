import type { PlaceColumns } from './place-columns.ts';
import { type StudyMiddle, studyMiddleSteps } from '../centre/study-middle.ts';
import { type AreaCount, areaOfSteps, countSteps } from '../spread/count-by-area.ts';
import { inPart } from '../steps.ts';
import type { Geometry } from '../../schema/geometry.ts';

/** What is counted of a study, however many places it has: small, whatever they are. */
export type CountedStudy = Readonly<{
  /** In the order of the areas. */
  areas: readonly AreaCount[];
  /** Places whose point lies in no area. */
  outsideCount: number;
  middle: StudyMiddle | null;
}>;

/** Of the work, about. */
const PARTS = { areas: 0.2, counts: 0.4, middle: 0.4 } as const;

/**
 * Counts places by area, with the middle of them: the one way of the page and of the worker.
 * @param seed Where the chance of the doubt of the middle begins
 * @yields the share that is done
 */
export function* countStudySteps(
  columns: PlaceColumns,
  areas: readonly Readonly<{ geometry: Geometry }>[],
  seed: number,
): Generator<number, CountedStudy, void> {
  const areaOf = yield* inPart(areaOfSteps(columns, areas), 0, PARTS.areas);
  const counted = yield* inPart(countSteps(columns, areaOf, areas), PARTS.areas, PARTS.counts);
  const middle = yield* inPart(
    studyMiddleSteps({ columns, areaOf, areas, seed }),
    PARTS.areas + PARTS.counts,
    PARTS.middle,
  );
  const insideCount = counted.reduce((sum, { count }) => sum + count, 0);
  return { areas: counted, outsideCount: areaOf.length - insideCount, middle };
}
