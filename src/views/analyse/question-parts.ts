import type { ComponentType } from 'react';
import { SpreadAnswer } from './spread/spread-answer.tsx';
import type { Question } from '../../schema/link/analyse-link.ts';
import { createLazyPart, type LazyPart } from '../../ui/lazy-part.tsx';

/** What answers a question, and what can be chosen for it. */
type QuestionParts = Readonly<{ Answer: ComponentType; Choices: ComponentType | null }>;

const SPREAD: QuestionParts = { Answer: SpreadAnswer, Choices: null };

/** Who answers which question. The first is there with the view, the others are fetched when they are asked. */
export const QUESTION_PARTS: Readonly<Record<Question, LazyPart<QuestionParts>>> = {
  spread: { load: () => Promise.resolve(SPREAD), loaded: () => SPREAD },
  far: createLazyPart(async () => (await import('./far/far-answer.tsx')).FAR),
  siting: createLazyPart(async () => (await import('./siting/siting-answer.tsx')).SITING),
};
