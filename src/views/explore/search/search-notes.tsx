import type { AnsweredQuestion } from './use-search-answer.ts';
import type { SearchNote } from '../../../domain/search/find-targets.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/button.tsx';

const countHits = ({ answer }: AnsweredQuestion): number =>
  answer.ok ? answer.value.result.groups.reduce((sum, { total }) => sum + total, 0) : 0;

function noteText({ t, pick }: Texts, note: SearchNote): string {
  switch (note.kind) {
    case 'none-of-kind':
      return t('search.note.noneOfKind', { kind: t(`search.group.${note.wanted}`) });
    case 'around':
      return t('search.note.around', { name: pick({ zh: note.name.zh, en: note.name.en ?? note.name.zh }) });
    case 'no-line':
      return t('search.note.noLine', { line: note.line });
    case 'line-being-built':
      return t('search.note.lineBeingBuilt', { line: note.line });
    case 'number-unknown':
      return t('search.note.numberUnknown', { number: note.number });
    case 'left-out':
      return t('search.note.leftOut', { words: note.words });
    case 'off-map':
      return t('search.note.offMap');
  }
}

/** What the answer amounts to, in sentences; none while nothing is asked. */
export function answerSentences(
  texts: Texts,
  { query, answered }: Readonly<{ query: string; answered: AnsweredQuestion | null }>,
): readonly string[] {
  const { t } = texts;
  if (query.trim() === '') return [];
  if (answered === null) return [t('search.preparing')];
  if (!answered.answer.ok) return [t('search.unavailable')];
  const { suggestions, notes } = answered.answer.value.result;
  const said = notes.map((note) => noteText(texts, note));
  const { gazetteer } = answered.answer.value;
  if (gazetteer !== 'read')
    said.push(t(gazetteer === 'missing' ? 'search.incomplete' : 'search.stillReading'));
  const count = countHits(answered);
  if (count > 0) return [t(suggestions.length > 0 ? 'search.foundNear' : 'search.found', { count }), ...said];
  return notes.length > 0 ? said : [t('search.nothing', { query: answered.text.trim() }), ...said];
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
  if (answer.ok && answer.value.gazetteer === 'pending') return null;
  if (answer.ok && answer.value.gazetteer === 'read') {
    const isExplained = answer.value.result.notes.length > 0;
    return countHits(answered) === 0 && !isExplained ? <p>{t('search.nothingHint')}</p> : null;
  }
  return (
    <p>
      <Button kind="text" onClick={onRetry}>
        {t('search.retry')}
      </Button>
    </p>
  );
}
