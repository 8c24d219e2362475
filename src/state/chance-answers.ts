import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { ChanceOutcome } from '../domain/chance/chance-question.ts';
import type { PairOutcome } from '../domain/chance/pair-steps.ts';

/** What a worker has computed of chance; it can be stopped, for it takes a while where places are many. */
export type ComputedAnswer<T> =
  | Readonly<{ step: 'asking'; /** Of all steps. */ share: number }>
  | Readonly<{ step: 'stopped' | 'failed' }>
  | Readonly<{ step: 'found'; outcome: T }>;

/** An answer with what asks for it again, and what stops asking. */
export type Asking<T> = Readonly<{ answer: ComputedAnswer<T>; ask: () => void; stop: () => void }>;

type ChanceAnswers = Readonly<{
  /** Whether the places could lie so by chance. */
  chance: Asking<ChanceOutcome>;
  /** Whether two kinds of them are near each other. */
  pair: Asking<PairOutcome>;
  /** Of the cells of the map, the one pointed at in the table. */
  hoveredCell: number | null;
}>;

const UNASKED = {
  answer: { step: 'asking', share: 0 },
  ask: () => undefined,
  stop: () => undefined,
} as const;

/** Of the page; apart from the other answers of Analyse, which are there from the start. */
export const chanceAnswers = createStore<ChanceAnswers>()(() => ({
  chance: UNASKED,
  pair: UNASKED,
  hoveredCell: null,
}));

export function useChanceAnswers<T>(selector: (answers: ChanceAnswers) => T): T {
  return useStore(chanceAnswers, selector);
}
