import type { GazetteerKind } from '../../schema/gazetteer.ts';
import type { SearchIndex } from './build-search-index.ts';
import {
  createMatchTable,
  intersect,
  NAME_TEXT,
  nameTier,
  noteMatch,
  OWN_NAME_TIER,
  TEXT_TIER,
  unite,
} from './match-table.ts';
import type { MatchPlace, MatchTable, MatchWay, Tier } from './match-table.ts';
import { readName } from './read-name.ts';
import { isHan } from './romanised-name.ts';
import { targetName } from './search-target.ts';
import { spellOut } from './short-names.ts';
import { visitStarts } from './start-index.ts';
import { visitWords } from './word-index.ts';

/**
 * Words at the end of a name that say what a place is and are left out in speech: who says 灵隐 means 灵隐寺. Not
 * those that make another place of it: 西湖博物馆 is not 西湖.
 */
const CHINESE_ENDINGS =
  '街道|镇|乡|村|社区|小区|苑|路|街|大道|巷|弄|寺|庙|庵|塔|桥|山|峰|岭|坞|湖|公园|景区|景点|风景区|风景名胜区|湿地|国家湿地公园|湿地公园|小镇|茶镇|站|地铁站|校区|市集|街区';
const ENGLISH_ENDINGS =
  'subdistrict|district|town|village|community|estate|road|street|avenue|lane|alley|temple|pagoda|bridge|hill|mountain|peak|lake|park|wetland|wetlands|station|market|scenic area';

const GENERIC_ENDING = new RegExp(`^(?:${CHINESE_ENDINGS}|${ENGLISH_ENDINGS})$`);

/** Whether the rest of a folded name after the query, without spaces around it, adds nothing but what the place is. */
const isGenericEnding = (rest: string): boolean => GENERIC_ENDING.test(rest);

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

export function foldQuery(index: SearchIndex, query: string): FoldedQuery {
  const folded = index.fold(query.slice(0, MAX_QUERY_LENGTH));
  return toQuery(folded.split(' ').filter((token) => token !== ''));
}

export const toQuery = (tokens: readonly string[]): FoldedQuery => ({ tokens, joined: tokens.join('') });

/** The query as typed and, where it has short names, with the full ones. */
export function spellings(index: SearchIndex, query: FoldedQuery): readonly FoldedQuery[] {
  const tokens = spellOut(query.tokens, index.fold);
  return tokens === null ? [query] : [query, toQuery(tokens)];
}

/** Everything that contains the whole query as one name, or each of its parts somewhere. Without typing errors. */
export function collectMatches(index: SearchIndex, query: FoldedQuery): MatchTable {
  const table = createMatchTable(index.targets.length);
  for (const { tokens, joined } of spellings(index, query)) {
    unite(table, collectToken(index, joined));
    const [first, ...others] = tokens;
    if (first === undefined || others.length === 0) continue;
    const all = collectToken(index, first);
    for (const token of others) intersect(all, collectToken(index, token));
    unite(table, all);
  }
  return table;
}

/** What contains `token`. */
export function collectToken(index: SearchIndex, token: string): MatchTable {
  const table = createMatchTable(index.targets.length);
  collectNames(index, token, (id, way, place) => {
    noteMatch(table, id, nameTierOf(index, id, way, place), NAME_TEXT);
  });
  collectWords(index, token, table);
  collectChineseTexts(index, token, table);
  return table;
}

/** Kinds of which many are named after something better known: the village 灵隐 after the temple 灵隐寺. */
const NAMESAKES: ReadonlySet<GazetteerKind> = new Set([
  'village',
  'estate',
  'building',
  'lodging',
  'shop',
  'food',
  'bus',
]);

function nameTierOf(index: SearchIndex, id: number, way: MatchWay, place: MatchPlace): Tier {
  if (place !== 'whole') return nameTier(way, place);
  const target = index.targets[id];
  if (target?.kind === 'initiative' && way === 'written') return OWN_NAME_TIER;
  return nameTier(way, target?.kind === 'place' && NAMESAKES.has(target.entry.kind) ? 'stem' : 'whole');
}

/** Reads `token` off the names. */
export function collectNames(
  index: SearchIndex,
  token: string,
  note: (id: number, way: MatchWay, place: MatchPlace) => void,
): void {
  visitStarts(index.starts, token.charAt(0), (id, unit) => {
    const name = index.names[id];
    if (name === undefined) return;
    const reading = readName(name, unit, token);
    if (reading !== null) note(id, reading.way, placeOf(index, { id, start: unit, end: reading.end }));
  });
}

/** A bracket adds which part of a place is meant: 浙江大学（紫金港校区）. */
const BRACKET = /[（(]/;

/** Where in its name a target was read. */
function placeOf({ names, targets }: SearchIndex, { id, start, end }: Span): MatchPlace {
  const folded = names[id]?.folded ?? '';
  if (folded.slice(0, start).trim() !== '') return 'inside';
  if (folded.slice(end).trim() === '') return 'whole';
  const target = targets[id];
  const written = target === undefined ? '' : targetName(target).zh;
  const bracket = written.slice(end).search(BRACKET);
  const rest = folded.slice(end, bracket === -1 ? undefined : end + bracket).trim();
  return rest === '' || isGenericEnding(rest) ? 'stem' : 'beginning';
}

type Span = Readonly<{ id: number; start: number; end: number }>;

function collectWords(index: SearchIndex, token: string, table: MatchTable): void {
  visitWords(index.words, token, (textId, position, word) => {
    const text = index.texts[textId];
    if (text === undefined) return;
    if (text.origin === null) {
      const place = position === 0 ? placeInEnglish(text.folded, word === token ? word : null) : 'inside';
      noteMatch(table, text.target, nameTierOf(index, text.target, 'written', place), NAME_TEXT);
    } else if (token.length >= MIN_TEXT_TOKEN) {
      noteMatch(table, text.target, TEXT_TIER, textId);
    }
  });
}

/** `word` is the first word of the name, or all its words written together; null where it is not finished. */
function placeInEnglish(folded: string, word: string | null): MatchPlace {
  if (word === null) return 'beginning';
  if (folded.replaceAll(' ', '') === word) return 'whole';
  const name = folded.trim();
  return name.startsWith(word) && isGenericEnding(name.slice(word.length).trim()) ? 'stem' : 'beginning';
}

function collectChineseTexts(index: SearchIndex, token: string, table: MatchTable): void {
  if (token.length < MIN_TEXT_TOKEN || !Array.from(token).some(isHan)) return;
  for (const textId of index.chineseTexts) {
    const text = index.texts[textId];
    if (text?.folded.includes(token) === true) noteMatch(table, text.target, TEXT_TIER, textId);
  }
}
