import type { SearchIndex } from './build-search-index.ts';
import type { FoldedQuery } from './collect-matches.ts';
import { FUZZY_TIER, isMatch, tierOf } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { isHan } from './romanised-name.ts';
import { targetName } from './search-target.ts';

const MAX_SUGGESTIONS = 3;

/** The nearest different names, the most alike first. In English where the query resembles the English name. */
export function suggestNames(index: SearchIndex, table: MatchTable, query: FoldedQuery): readonly string[] {
  const ranked = index.targets
    .map((target, at) => ({ target, at, tier: tierOf(table, at) }))
    .filter(({ at, tier }) => isMatch(table, at) && tier >= FUZZY_TIER)
    .sort(
      (a, b) =>
        a.tier - b.tier || lengthGap(index, a.at, query) - lengthGap(index, b.at, query) || a.at - b.at,
    );
  const latin = ![...query.joined].some(isHan);
  const names = new Set<string>();
  for (const { target, at } of ranked) {
    const { zh, en } = targetName(target);
    names.add(latin && en !== null && isCloserInEnglish(index, at, en, query) ? en : zh);
    if (names.size === MAX_SUGGESTIONS) break;
  }
  return [...names];
}

const lengthGap = (index: SearchIndex, at: number, { joined }: FoldedQuery): number =>
  Math.abs((index.names[at]?.pinyin.length ?? 0) - joined.length);

function isCloserInEnglish(
  index: SearchIndex,
  at: number,
  english: string,
  { joined }: FoldedQuery,
): boolean {
  const shared = (text: string): number => {
    let length = 0;
    while (length < joined.length && text.charAt(length) === joined.charAt(length)) length++;
    return length;
  };
  return shared(index.fold(english).replaceAll(' ', '')) > shared(index.names[at]?.pinyin ?? '');
}
