import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { HomeAnswer } from '../domain/far/far-rows.ts';

/** What is known of how far homes are from the chosen places. */
export type FarAnswer =
  | Readonly<{ step: 'asking'; /** Of all walks. */ share: number }>
  | Readonly<{ step: 'failed'; why: 'network' | 'names' }>
  | Readonly<{ step: 'found'; homes: readonly HomeAnswer[] }>;

type AnalyseAnswers = Readonly<{ far: FarAnswer; /** Asks again what failed. */ retry: () => void }>;

const ASKING: FarAnswer = { step: 'asking', share: 0 };

/** Of the page: one question is asked at a time. */
export const analyseAnswers = createStore<AnalyseAnswers>()(() => ({ far: ASKING, retry: () => undefined }));

export function useAnalyseAnswers<T>(selector: (answers: AnalyseAnswers) => T): T {
  return useStore(analyseAnswers, selector);
}
