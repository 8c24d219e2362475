import type { SearchIndex } from './build-search-index.ts';
import { collectNames } from './collect-matches.ts';
import type { FoldedQuery } from './collect-matches.ts';
import { editDistance, editPattern } from './edit-distance.ts';
import type { EditPattern } from './edit-distance.ts';
import { letterSet, missingLetters } from './letter-set.ts';
import { createMatchTable, fuzzyTier, intersect, NAME_TEXT, noteMatch, unite } from './match-table.ts';
import type { MatchTable } from './match-table.ts';
import { isHan } from './romanised-name.ts';
import { visitStarts } from './start-index.ts';
import { visitWordAt } from './word-index.ts';

/** How many typing errors a text of so many characters may have; Chinese characters tell more than letters. */
export type ErrorAllowance = (length: number, chinese: boolean) => number;

const FIRST_ERROR = { letters: 4, characters: 3 };
const SECOND_ERROR = { letters: 8, characters: 6 };

/** One error from four letters or three characters, two from eight or six. */
export const usualAllowance: ErrorAllowance = (length, chinese) => {
  const unit = chinese ? 'characters' : 'letters';
  return Number(length >= FIRST_ERROR[unit]) + Number(length >= SECOND_ERROR[unit]);
};

/** Two errors in five: for suggestions when nothing else is found. */
export const generousAllowance: ErrorAllowance = (length) => Math.floor(length * 0.4);

/** Letters by which the pinyin of a Chinese query may differ: xin for xing. */
const MISHEARD = 1;

/** Names that differ from the query by typing errors or sound like it. */
export function collectNearMatches(
  index: SearchIndex,
  { tokens, joined }: FoldedQuery,
  allowance: ErrorAllowance,
): MatchTable {
  const table = createMatchTable(index.targets.length);
  const pinyin = romanise(index, joined);
  const isChinese = pinyin !== joined;
  const allowed = allowance(pinyin.length, false);
  noteNamesByPinyin(index, { pinyin, allowed: isChinese ? Math.min(allowed, MISHEARD) : allowed }, table);
  if (isChinese) {
    collectNames(index, pinyin, (id, way, place) => {
      noteMatch(table, id, fuzzyTier(way === 'written' ? 0 : 1, place), NAME_TEXT);
    });
    noteNamesByCharacters(index, { joined, allowed: allowance(joined.length, true) }, table);
  } else {
    unite(table, collectNearWords(index, tokens, allowance));
  }
  return table;
}

/** The query with its Chinese characters read in the usual way. */
function romanise(index: SearchIndex, text: string): string {
  return Array.from(text)
    .map((unit) => (isHan(unit) ? (index.readings.get(unit)?.[0] ?? unit) : unit))
    .join('');
}

/** Notes the names of which a part that begins with a syllable reads like the query. */
function noteNamesByPinyin(
  index: SearchIndex,
  { pinyin, allowed }: Readonly<{ pinyin: string; allowed: number }>,
  table: MatchTable,
): void {
  if (allowed === 0) return;
  const pattern = editPattern(pinyin);
  const letters = letterSet(pinyin.slice(0, pattern.length));
  index.names.forEach((name, id) => {
    if (missingLetters(letters, index.pinyinLetters[id] ?? 0) > allowed) return;
    if (editDistance(pattern, name.pinyin, { anchored: false, start: 0 }) > allowed) return;
    for (const start of name.pinyinStarts) {
      noteIfNear(table, id, { pattern, text: name.pinyin, start, allowed });
    }
  });
}

/** Notes the names that are written like the query. Only those that share a character with it can be. */
function noteNamesByCharacters(
  index: SearchIndex,
  { joined, allowed }: Readonly<{ joined: string; allowed: number }>,
  table: MatchTable,
): void {
  if (allowed === 0) return;
  const pattern = editPattern(joined);
  const candidates = new Set<number>();
  for (const unit of new Set(joined)) visitStarts(index.starts, unit, (id) => candidates.add(id));
  for (const id of candidates) {
    const text = index.names[id]?.folded ?? '';
    if (editDistance(pattern, text, { anchored: false, start: 0 }) > allowed) continue;
    for (let start = 0; start < text.length; start++)
      noteIfNear(table, id, { pattern, text, start, allowed });
  }
}

type Comparison = Readonly<{ pattern: EditPattern; text: string; start: number; allowed: number }>;

function noteIfNear(table: MatchTable, id: number, { pattern, text, start, allowed }: Comparison): void {
  const edits = editDistance(pattern, text, { anchored: true, start });
  if (edits > allowed) return;
  const isWhole = start === 0 && Math.abs(text.length - pattern.length) <= edits;
  const place = isWhole ? 'whole' : start === 0 ? 'beginning' : 'inside';
  noteMatch(table, id, fuzzyTier(edits, place), NAME_TEXT);
}

function collectNearWords(
  index: SearchIndex,
  tokens: readonly string[],
  allowance: ErrorAllowance,
): MatchTable {
  const [first = '', ...others] = tokens;
  const table = collectNearWord(index, first, allowance);
  for (const token of others) intersect(table, collectNearWord(index, token, allowance));
  return table;
}

function collectNearWord(index: SearchIndex, token: string, allowance: ErrorAllowance): MatchTable {
  const table = createMatchTable(index.targets.length);
  const pattern = editPattern(token);
  const allowed = allowance(pattern.length, false);
  index.words.words.forEach((word, at) => {
    if (word.length < pattern.length - allowed || isDifferentNumber(token, word)) return;
    const edits = editDistance(pattern, word, { anchored: true, start: 0 });
    if (edits > allowed) return;
    visitWordAt(index.words, at, (textId, position) => {
      const text = index.texts[textId];
      if (text?.origin !== null) return;
      noteMatch(table, text.target, fuzzyTier(edits, position === 0 ? 'beginning' : 'inside'), NAME_TEXT);
    });
  });
  return table;
}

/** 2024 is no misspelling of 2023. */
const isDifferentNumber = (token: string, word: string): boolean =>
  /^\d+$/.test(token) && !word.startsWith(token);
