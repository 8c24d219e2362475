import { LazyHitLine } from './lazy-answer.tsx';
import { choiceId, type SearchChoice } from './search-choice.ts';
import { type AnsweredQuestion, FIRST_HITS, MOST_HITS } from './use-search-answer.ts';
import type { SearchGroup } from '../../../domain/search/search.ts';
import type { Texts } from '../../../i18n/texts.ts';

export type ChoiceGroup = Readonly<{ id: string; title: string; choices: readonly SearchChoice[] }>;

function toHitGroup({ t }: Texts, { kind, hits, total }: SearchGroup, isWhole: boolean): ChoiceGroup {
  const shown = isWhole ? hits : hits.slice(0, FIRST_HITS);
  const choices: readonly SearchChoice[] = shown.map((hit) => ({ kind: 'hit', hit }));
  return {
    id: kind,
    title: t(`search.group.${kind}`),
    choices: isWhole || total <= shown.length ? choices : [...choices, { kind: 'whole-group', group: kind }],
  };
}

const toTextGroup = (id: string, title: string, names: readonly string[]): readonly ChoiceGroup[] =>
  names.length === 0
    ? []
    : [{ id, title, choices: names.map((text): SearchChoice => ({ kind: 'text', text })) }];

/** What there is to choose: what was found before while nothing is asked, else the nearest spellings and the hits. */
export function toChoiceGroups(
  texts: Texts,
  { answered, recent }: Readonly<{ answered: AnsweredQuestion | null; recent: readonly string[] }>,
): readonly ChoiceGroup[] {
  const { t } = texts;
  if (answered === null) return toTextGroup('recent', t('search.recent'), recent);
  if (!answered.answer.ok) return [];
  const { groups, suggestions } = answered.answer.value.result;
  return [
    ...(groups.length === 0 ? toTextGroup('suggest', t('search.suggest'), suggestions) : []),
    ...groups.map((group) => toHitGroup(texts, group, answered.wholeGroup === group.kind)),
  ];
}

function ChoiceLine({ choice, total, texts }: { choice: SearchChoice; total: number; texts: Texts }) {
  switch (choice.kind) {
    case 'hit':
      return <LazyHitLine hit={choice.hit} />;
    case 'whole-group':
      return total > MOST_HITS
        ? texts.t('search.moreFirst', { shown: MOST_HITS, total })
        : texts.t('search.more', { count: total });
    case 'text':
      return texts.script(choice.text);
  }
}

/** The groups as the search box shows them. */
export function toSearchGroups(
  texts: Texts,
  groups: readonly ChoiceGroup[],
  totalOf: (groupId: string) => number,
) {
  return groups.map(({ id, title, choices }) => ({
    id,
    title,
    options: choices.map((choice) => ({
      id: choiceId(choice),
      content: <ChoiceLine choice={choice} total={totalOf(id)} texts={texts} />,
    })),
  }));
}
