import type { AnsweredQuestion } from './use-search-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/button.tsx';

const countHits = ({ answer }: AnsweredQuestion): number =>
  answer.ok ? answer.value.result.groups.reduce((sum, { total }) => sum + total, 0) : 0;

/** What the answer amounts to, in a sentence; null while nothing is asked. */
export function answerSentence(
  { t }: Texts,
  { query, answered }: Readonly<{ query: string; answered: AnsweredQuestion | null }>,
): string | null {
  if (query.trim() === '') return null;
  if (answered === null) return t('search.preparing');
  if (!answered.answer.ok) return t('search.unavailable');
  const count = countHits(answered);
  if (count === 0) return t('search.nothing', { query: answered.text.trim() });
  const isNear = answered.answer.value.result.suggestions.length > 0;
  return t(isNear ? 'search.foundNear' : 'search.found', { count });
}

/** Says what is wrong with the answer, and what helps. */
export function SearchNotes({
  texts: { t },
  answered,
  onRetry,
}: {
  texts: Texts;
  answered: AnsweredQuestion;
  onRetry: () => void;
}) {
  const { answer } = answered;
  if (answer.ok && answer.value.complete) {
    return countHits(answered) === 0 ? <p>{t('search.nothingHint')}</p> : null;
  }
  return (
    <p>
      {answer.ok && t('search.incomplete')}{' '}
      <Button kind="text" onClick={onRetry}>
        {t('search.retry')}
      </Button>
    </p>
  );
}
