import type { SearchIndex } from './build-search-index.ts';
import {
  createMatchTable,
  intersect,
  NAME_TEXT,
  nameTier,
  noteMatch,
  TEXT_TIER,
  unite,
} from './match-table.ts';
import type { MatchPlace, MatchTable } from './match-table.ts';
import { readName } from './read-name.ts';
import { isHan } from './romanised-name.ts';
import type { RomanisedName } from './romanised-name.ts';
import { visitStarts } from './start-index.ts';
import { visitWords } from './word-index.ts';

/** A query made comparable. */
export type FoldedQuery = Readonly<{
  /** The parts between spaces. */
  tokens: readonly string[];
  /** All of it without spaces: "wen san jie" is one name. */
  joined: string;
}>;

const MAX_QUERY_LENGTH = 64;
/** Shorter words occur in nearly every longer text. */
const MIN_TEXT_TOKEN = 2;
const LITERAL = 0;

export function foldQuery(index: SearchIndex, query: string): FoldedQuery {
  const folded = index.fold(query.slice(0, MAX_QUERY_LENGTH));
  const tokens = folded.split(' ').filter((token) => token !== '');
  return { tokens, joined: tokens.join('') };
}

/** Everything that contains the whole query as one name, or each of its parts somewhere. Without typing errors. */
export function collectMatches(index: SearchIndex, { tokens, joined }: FoldedQuery): MatchTable {
  const table = collectToken(index, joined);
  const [first, ...others] = tokens;
  if (first === undefined || others.length === 0) return table;
  const all = collectToken(index, first);
  for (const token of others) intersect(all, collectToken(index, token));
  unite(table, all);
  return table;
}

function collectToken(index: SearchIndex, token: string): MatchTable {
  const table = createMatchTable(index.targets.length);
  collectNames(index, token, table, nameTier);
  collectWords(index, token, table);
  collectChineseTexts(index, token, table);
  return table;
}

/** Reads `token` off the names; `toTier` says how good a reading is. */
export function collectNames(
  index: SearchIndex,
  token: string,
  table: MatchTable,
  toTier: (method: number, place: MatchPlace) => number,
): void {
  visitStarts(index.starts, token.charAt(0), (id, unit) => {
    const name = index.names[id];
    if (name === undefined) return;
    const reading = readName(name, unit, token);
    if (reading !== null)
      noteMatch(table, id, toTier(reading.method, placeOf(name, unit, reading.end)), NAME_TEXT);
  });
}

function placeOf(name: RomanisedName, start: number, end: number): MatchPlace {
  if (name.folded.slice(0, start).trim() !== '') return 'inside';
  return name.folded.slice(end).trim() === '' ? 'whole' : 'beginning';
}

function collectWords(index: SearchIndex, token: string, table: MatchTable): void {
  visitWords(index.words, token, (textId, position, word) => {
    const text = index.texts[textId];
    if (text === undefined) return;
    if (text.origin === null) {
      const whole = word === token && position === 0 && isAllOf(index, textId, word);
      const place = whole ? 'whole' : position === 0 ? 'beginning' : 'inside';
      noteMatch(table, text.target, nameTier(LITERAL, place), NAME_TEXT);
    } else if (token.length >= MIN_TEXT_TOKEN) {
      noteMatch(table, text.target, TEXT_TIER, textId);
    }
  });
}

/** Whether the name is this one word, or this word is the whole name written together. */
function isAllOf(index: SearchIndex, textId: number, word: string): boolean {
  return index.texts[textId]?.folded.replaceAll(' ', '') === word;
}

function collectChineseTexts(index: SearchIndex, token: string, table: MatchTable): void {
  if (token.length < MIN_TEXT_TOKEN || !Array.from(token).some(isHan)) return;
  for (const textId of index.chineseTexts) {
    const text = index.texts[textId];
    if (text?.folded.includes(token) === true) noteMatch(table, text.target, TEXT_TIER, textId);
  }
}
