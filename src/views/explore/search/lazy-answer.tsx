import type { AnsweredQuestion } from './use-search-answer.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { createLazyPart, useLazyPart } from '../../../ui/lazy-part.tsx';
import { MissingPart } from '../missing-part.tsx';

/** What shows why something was found, and what the answer amounts to. */
export const answerPart = createLazyPart(async () => (await import('./answer-part.ts')).ANSWER_PART);

/** One result; by its name alone until the rest is fetched, and where it cannot be. */
export function LazyHitLine({ hit }: { hit: SearchHit }) {
  const { pick } = useTexts();
  const { part } = useLazyPart(answerPart);
  if (part !== null) return <part.HitLine hit={hit} />;
  const { zh, en } = hit.name;
  return pick({ zh: zh.text, en: en?.text ?? zh.text });
}

/** What the answer to `query` amounts to: in sentences, and with the way to try again. */
export function useAnswerTold({
  query,
  answered,
  onRetry,
}: Readonly<{ query: string; answered: AnsweredQuestion | null; onRetry: () => void }>) {
  const texts = useTexts();
  const isAsked = query.trim() !== '';
  const { part, failures, retry } = useLazyPart(answerPart, { wanted: isAsked });
  if (!isAsked) return { sentences: [], notes: null };
  if (part !== null) {
    return {
      sentences: part.answerSentences(texts, { query, answered }),
      notes: answered !== null && <part.SearchNotes texts={texts} answered={answered} onRetry={onRetry} />,
    };
  }
  if (failures === 0) return { sentences: [texts.t('search.preparing')], notes: null };
  // The names of what was found stand below all the same.
  return { sentences: [], notes: <MissingPart onRetry={retry} /> };
}
