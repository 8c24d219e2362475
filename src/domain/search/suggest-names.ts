import type { SearchIndex } from './build-search-index.ts';
import type { FoldedQuery } from './collect-matches.ts';
import { editDistance, editPattern } from './edit-distance.ts';
import { FUZZY_TIER, isMatch, tierOf } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { isHan } from './romanised-name.ts';
import { targetName } from './search-target.ts';
import type { SearchTarget } from './search-target.ts';

const MAX_SUGGESTIONS = 3;

/** The nearest different names, the most alike first. In English where the query resembles the English name. */
export function suggestNames(index: SearchIndex, table: MatchTable, query: FoldedQuery): readonly string[] {
  const ranked = index.targets
    .map((target, at) => ({ target, at, tier: tierOf(table, at) }))
    .filter(({ at, tier }) => isMatch(table, at) && tier >= FUZZY_TIER)
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        rank(a.target) - rank(b.target) ||
        lengthGap(index, a.at, query) - lengthGap(index, b.at, query) ||
        a.at - b.at,
    );
  const latin = !Array.from(query.joined).some(isHan);
  const names = new Set<string>();
  for (const { target, at } of ranked) {
    const { zh, en } = targetName(target);
    names.add(latin && en !== null && isCloserInEnglish(index, at, en, query) ? en : zh);
    if (names.size === MAX_SUGGESTIONS) break;
  }
  return [...names];
}

/** The programme before the gazetteer. */
const rank = ({ kind }: SearchTarget): number => Number(kind === 'place');

const lengthGap = (index: SearchIndex, at: number, { joined }: FoldedQuery): number =>
  Math.abs((index.names[at]?.pinyin.length ?? 0) - joined.length);

function isCloserInEnglish(
  index: SearchIndex,
  at: number,
  english: string,
  { joined }: FoldedQuery,
): boolean {
  const pattern = editPattern(joined);
  const edits = (text: string): number => editDistance(pattern, text, { anchored: true, start: 0 });
  return edits(index.fold(english).replaceAll(' ', '')) < edits(index.names[at]?.pinyin ?? '');
}
