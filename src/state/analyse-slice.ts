import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';
import { type KeepingOf, LINK } from './state-keeping.ts';

type AnalyseChoices = Pick<UrlState, 'question' | 'analysis'>;

export type AnalyseSlice = AnalyseChoices & Readonly<{ analyse: (change: Partial<AnalyseChoices>) => void }>;

/** The choices that end when the view is left. */
export const ANALYSE_LEFT = { question: 'spread', analysis: '' } as const;

export const ANALYSE_KEEPING = {
  question: LINK,
  analysis: LINK,
} as const satisfies KeepingOf<AnalyseSlice>;

export const createAnalyseSlice =
  ({ question, analysis }: AnalyseChoices): Slice<AnalyseSlice> =>
  (set) => ({ question, analysis, analyse: set });
