import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { type Asking, UNASKED } from './asking.ts';
import type { ColumnsQuestion } from '../domain/compare/compare-columns.ts';
import type { Comparison } from '../domain/compare/compare-places.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import type { AreaWalks } from '../domain/spread/area-walks.ts';
import type { WalkColumns } from '../domain/spread/walk-columns.ts';
import type { CountedStudy } from '../domain/study/count-study.ts';
import type { Study } from '../domain/study/study.ts';
import type { StudyPlaces } from '../domain/study/study-places.ts';
import type { Subject } from '../schema/study-subject.ts';
import type { Geometry } from '../schema/geometry.ts';

/** Which of many places lie in the chosen area: told by a worker. */
export type WithinAnswer =
  | Readonly<{ step: 'asking' | 'failed' }>
  | Readonly<{
      step: 'cut';
      /** Of these. */
      everywhere: StudyPlaces;
      ground: Geometry;
      places: StudyPlaces;
    }>;

/** A study of many places, as a worker has counted it. */
export type CountedMany = Readonly<{ study: Study; seed: number; counted: CountedStudy }>;

/** What came of it. */
type ComparedMany = Readonly<{ question: ColumnsQuestion; comparison: Comparison<number> }>;

/** Walks from the places of a study to the nearest of a subject. */
export type FoundWalks = Readonly<{
  study: Study;
  target: Subject;
  columns: WalkColumns;
  /** In the order of the areas of the study. */
  byArea: readonly AreaWalks[];
}>;

/** Walks by the hexagons of an answer, in their order. */
export type CellWalks = Readonly<{
  hexagons: HexagonAnswer;
  columns: WalkColumns;
  byCell: readonly AreaWalks[];
}>;

type CountedAnswers = Readonly<{
  within: WithinAnswer;
  /** Looks again where that failed. */
  cutPlaces: () => void;
  counted: Asking<CountedMany>;
  /** Which many places are set beside each other; null for none. */
  comparing: ColumnsQuestion | null;
  compared: Asking<ComparedMany>;
  /** How long the walks to the nearest are. */
  walks: Asking<FoundWalks>;
  /** The same by hexagon, of many places; null before. */
  cellWalks: CellWalks | null;
}>;

/** Of the page; apart from the other answers of Analyse, which are there from the start. */
export const countedAnswers = createStore<CountedAnswers>()(() => ({
  within: { step: 'asking' },
  cutPlaces: () => undefined,
  counted: UNASKED,
  comparing: null,
  compared: UNASKED,
  walks: UNASKED,
  cellWalks: null,
}));

export function useCountedAnswers<T>(selector: (answers: CountedAnswers) => T): T {
  return useStore(countedAnswers, selector);
}
