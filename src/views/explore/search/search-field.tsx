import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { choiceId } from './search-choice.ts';
import { useAnswerTold } from './lazy-answer.tsx';
import { toChoiceGroups, toSearchGroups } from './to-search-groups.tsx';
import { useOpenHit } from './use-open-hit.ts';
import { useSearchAnswer } from './use-search-answer.ts';
import type { SearchGroupKind } from '../../../domain/search/search.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { SEAL } from '../../../schema/this-district.ts';
import { useAppStore, useSearchService, useViewHook } from '../../../state/providers.tsx';
import { useDraftText } from '../../../state/drafts-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { SealMark } from '../../../ui/seal-mark.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';

const SEAL_SIZE = 34;

/** Finds anything: the programme, its report, and the named places of the district. */
export function SearchField() {
  const texts = useTexts();
  const { t } = texts;
  const service = useSearchService();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useDraftText('search');
  const [wholeGroup, setWholeGroup] = useState<SearchGroupKind | null>(null);
  const [attempt, setAttempt] = useState(0);
  const recent = useAppStore((state) => state.recentSearches);
  const forgetSearches = useAppStore((state) => state.forgetSearches);
  const openHit = useOpenHit();
  const answered = useSearchAnswer({ text: query, wholeGroup }, attempt);

  useViewHook('focus-search', () => {
    // What lies over the field has to be gone before it can take the focus.
    flushSync(() => undefined);
    input.current?.focus();
    input.current?.select();
  });

  const ask = (text: string) => {
    setQuery(text);
    setWholeGroup(null);
  };
  const retry = () => {
    service.prepare();
    setAttempt(attempt + 1);
    input.current?.focus();
  };
  const { sentences, notes } = useAnswerTold({ query, answered, onRetry: retry });
  const isAsked = query.trim() !== '';
  const groups = isAsked && answered === null ? [] : toChoiceGroups(texts, { answered, recent });
  const choose = (id: string): boolean => {
    const choice = groups.flatMap(({ choices }) => choices).find((each) => choiceId(each) === id);
    switch (choice?.kind) {
      case 'hit':
        openHit(choice.hit);
        return true;
      case 'text':
        ask(choice.text);
        return false;
      case 'whole-group':
        setWholeGroup(choice.group);
        return false;
      case undefined:
        return false;
    }
  };
  const totalOf = (groupId: string): number =>
    answered?.answer.ok === true
      ? (answered.answer.value.result.groups.find(({ kind }) => kind === groupId)?.total ?? 0)
      : 0;
  return (
    <>
      <SearchBox
        inputRef={input}
        label={t('search.label')}
        listLabel={t('search.results')}
        clearLabel={t('search.clear')}
        placeholder={t('search.placeholder')}
        emblem={<SealMark size={SEAL_SIZE} characters={SEAL} />}
        query={query}
        onQuery={ask}
        groups={toSearchGroups(texts, groups, totalOf)}
        message={
          sentences.length === 0 && notes === null ? null : (
            <>
              {/* For the eyes: screen readers have the same sentences once, in the live region. */}
              <div aria-hidden="true">
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
              {notes}
            </>
          )
        }
        foot={
          isAsked || recent.length === 0 ? null : (
            <Button
              kind="text"
              onClick={() => {
                forgetSearches();
                input.current?.focus();
              }}
            >
              {t('search.forget')}
            </Button>
          )
        }
        onFocus={service.prepare}
        onChoose={choose}
      />
      <LiveRegion message={sentences.join(' ')} />
    </>
  );
}
