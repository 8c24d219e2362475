import { useAnalysis } from './analysis-choices.ts';
import type { Asking } from './asking.ts';
import { type CountedMany, useCountedAnswers } from './counted-answers.ts';
import { useStudy } from './use-study.ts';
import { remember } from '../domain/remember.ts';
import { finish } from '../domain/steps.ts';
import { countStudySteps } from '../domain/study/count-study.ts';
import { areFew } from '../domain/study/study-places.ts';
import type { Study } from '../domain/study/study.ts';

/** Few are counted when they are looked at: that takes some milliseconds. */
const countFew = remember((study: Study, seed: number): Asking<CountedMany>['answer'] => {
  const counted = finish(countStudySteps(study.places.columns, study.areas, seed));
  return { step: 'found', outcome: { study, seed, counted } };
});

const ASKED = { step: 'asking', share: 0 } as const;

/** What is counted of a study: at once of few places, of many what the worker has told of these. */
export function countedOf(
  study: Study,
  seed: number,
  { answer }: Pick<Asking<CountedMany>, 'answer'>,
): Asking<CountedMany>['answer'] {
  if (areFew(study.places)) return countFew(study, seed);
  if (answer.step !== 'found') return answer;
  const { outcome } = answer;
  return outcome.study === study && outcome.seed === seed ? answer : ASKED;
}

/** What is counted of what is analysed now. */
export function useCountedStudy(): Asking<CountedMany> {
  const asking = useCountedAnswers(({ counted }) => counted);
  const seed = useAnalysis((analysis) => analysis.seed);
  return { ...asking, answer: countedOf(useStudy(), seed, asking) };
}
