import type { SearchIndex } from './build-search-index.ts';
import { collectToken, foldQuery } from './collect-matches.ts';
import { doMeet, hasGoodMatch, hasMatch, hasWholeMatch, intersect } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { isHan } from './romanised-name.ts';
import { wantedKind } from './wanted-kind.ts';

/** A query in two: what can be found, and what had to be left out for it. */
export type ShortenedQuery = Readonly<{ kept: string; leftOut: string }>;

/**
 * The query without the words that nothing carries, or nothing that carries the words before them. Null where there
 * is nothing to leave out, or nothing would remain.
 */
export function leaveOutWords(index: SearchIndex, query: string): ShortenedQuery | null {
  const words = query.split(/[\s,，、]+/).filter((word) => foldQuery(index, word).joined !== '');
  return words.length > 1 ? keepWords(index, words) : keepBeginning(index, words[0] ?? '');
}

function keepWords(index: SearchIndex, words: readonly string[]): ShortenedQuery | null {
  const kept: string[] = [];
  const leftOut: string[] = [];
  let found: MatchTable | null = null;
  for (const word of words) {
    const { joined, tokens } = foldQuery(index, word);
    // A single letter is the beginning of nearly everything: it says nothing by itself.
    if (/^[a-z]$/.test(joined) && kept.length === 0) {
      leftOut.push(word);
      continue;
    }
    const table = collectToken(index, joined);
    const isKind = wantedKind(index.kindWords, tokens) !== null;
    if (!isKind && (!hasMatch(table) || (found !== null && !doMeet(found, table)))) {
      leftOut.push(word);
      continue;
    }
    kept.push(word);
    if (isKind) continue;
    if (found === null) found = table;
    else intersect(found, table);
  }
  return kept.length === 0 || leftOut.length === 0
    ? null
    : { kept: kept.join(' '), leftOut: leftOut.join(' ') };
}

/** A whole name of so many characters, and of half the query, was meant; a shorter one may be a part of a misspelt name. */
const MIN_NAME = 3;

/** What follows a whole Chinese name that nothing carries: 文三路某某店. Null for any other query. */
export function leaveOutRest(index: SearchIndex, query: string): ShortenedQuery | null {
  const word = query.trim();
  if (/\s/.test(word)) return null;
  const shortened = keepBeginning(index, word);
  if (shortened === null) return null;
  const { length } = shortened.kept;
  if (length < MIN_NAME || length < word.length / 2) return null;
  return hasWholeMatch(collectToken(index, foldQuery(index, shortened.kept).joined)) ? shortened : null;
}

/** Shorter beginnings of Chinese names say too little. */
const MIN_BEGINNING = 2;

/** Of Chinese without spaces the longest beginning that a name begins with: if it can be read, so can all shorter ones. */
function keepBeginning(index: SearchIndex, word: string): ShortenedQuery | null {
  if (!Array.from(word).some(isHan)) return null;
  const isName = (length: number): boolean =>
    hasGoodMatch(collectToken(index, foldQuery(index, word.slice(0, length)).joined));
  let [longest, tooLong] = [MIN_BEGINNING - 1, word.length];
  while (longest + 1 < tooLong) {
    const length = (longest + tooLong) >>> 1;
    if (isName(length)) longest = length;
    else tooLong = length;
  }
  return longest < MIN_BEGINNING ? null : { kept: word.slice(0, longest), leftOut: word.slice(longest) };
}
