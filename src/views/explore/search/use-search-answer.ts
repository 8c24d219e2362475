import { useEffect, useEffectEvent, useState } from 'react';
import type { SearchGroupKind } from '../../../domain/search/search.ts';
import type { Result } from '../../../schema/result.ts';
import type { SearchAnswer } from '../../../state/services.ts';
import { useSearchService } from '../../../state/providers.tsx';
import { useViewCenter } from '../../../state/use-listing.ts';

/** Hits of a group before somebody asks for all of them. */
export const FIRST_HITS = 5;
/** And afterwards. */
export const MOST_HITS = 60;

export type SearchQuestion = Readonly<{
  text: string;
  /** The group that is shown whole. */
  wholeGroup: SearchGroupKind | null;
}>;

export type AnsweredQuestion = SearchQuestion & Readonly<{ answer: Result<SearchAnswer, 'unavailable'> }>;

/** Whether one is the beginning of the other: what was found for it stays while the reader types on. */
const isTypedOn = (before: string, now: string): boolean => now.startsWith(before) || before.startsWith(now);

/** The answer to the latest question that has one; null before there is any, and to another question. */
export function useSearchAnswer(
  { text, wholeGroup }: SearchQuestion,
  attempt: number,
): AnsweredQuestion | null {
  const service = useSearchService();
  const center = useViewCenter();
  const [answered, setAnswered] = useState<AnsweredQuestion | null>(null);
  const isEmpty = text.trim() === '';
  // The view as it is when the question is put: results do not change places while they are read.
  const ask = useEffectEvent(() =>
    service.search(text, { center, limit: wholeGroup === null ? FIRST_HITS : MOST_HITS }),
  );
  useEffect(() => {
    if (isEmpty) return undefined;
    let wanted = true;
    const find = async (): Promise<boolean> => {
      const answer = await ask();
      if (wanted) setAnswered({ text, wholeGroup, answer });
      return wanted && answer.ok && answer.value.gazetteer === 'pending';
    };
    const findAll = async (): Promise<void> => {
      if (!(await find())) return;
      await service.completed();
      // What came meanwhile, for those who still look at this question.
      if (wanted) await find();
    };
    void findAll();
    return () => {
      wanted = false;
    };
  }, [service, text, wholeGroup, isEmpty, attempt]);
  return isEmpty || answered === null || !isTypedOn(answered.text, text) ? null : answered;
}
