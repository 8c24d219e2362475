import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { ChanceOutcome } from '../domain/chance/chance-question.ts';
import type { PairOutcome } from '../domain/chance/pair-steps.ts';
import { type Asking, UNASKED } from './asking.ts';

type ChanceAnswers = Readonly<{
  /** Whether the places could lie so by chance. */
  chance: Asking<ChanceOutcome>;
  /** Whether two kinds of them are near each other. */
  pair: Asking<PairOutcome>;
  /** Of the cells of the map, the one pointed at in the table. */
  hoveredCell: number | null;
}>;

/** Of the page; apart from the other answers of Analyse, which are there from the start. */
export const chanceAnswers = createStore<ChanceAnswers>()(() => ({
  chance: UNASKED,
  pair: UNASKED,
  hoveredCell: null,
}));

export function useChanceAnswers<T>(selector: (answers: ChanceAnswers) => T): T {
  return useStore(chanceAnswers, selector);
}
