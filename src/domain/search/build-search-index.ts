import type { Gazetteer } from '../../schema/gazetteer.ts';
import type { ContentLanguage } from '../../schema/localized-text.ts';
import { createFold } from './fold-text.ts';
import type { Fold } from './fold-text.ts';
import { letterSet } from './letter-set.ts';
import { createRomaniser } from './romanised-name.ts';
import type { ReadingTable, RomanisedName } from './romanised-name.ts';
import { programmeTargets, targetName, targetTexts } from './search-target.ts';
import type { SearchContent, SearchTarget, TextOrigin } from './search-target.ts';
import { buildStartIndex } from './start-index.ts';
import type { StartIndex } from './start-index.ts';
import { buildWordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** A text that can be found; `origin` is null for a name. */
export type IndexedText = Readonly<{
  target: number;
  origin: TextOrigin | null;
  language: ContentLanguage;
  text: string;
  folded: string;
}>;

/** Everything that can be found, ready for `search`. Immutable. */
export type SearchIndex = Readonly<{
  targets: readonly SearchTarget[];
  /** The Chinese name of each target. */
  names: readonly RomanisedName[];
  /** The letters of the pinyin of each name, see `letterSet`. */
  pinyinLetters: Uint32Array;
  starts: StartIndex;
  texts: readonly IndexedText[];
  /** The words of `texts`. */
  words: WordIndex;
  /** Indices of the longer Chinese texts. */
  chineseTexts: readonly number[];
  readings: ReadingTable;
  fold: Fold;
}>;

export type SearchIndexInput = SearchContent & Readonly<{ gazetteer: Gazetteer | null }>;

const NO_TEXTS: readonly IndexedText[] = [];
const NO_TABLE: ReadonlyMap<string, never> = new Map<string, never>();

/** Without the gazetteer the programme is found all the same, but not by pinyin or traditional characters. */
export function buildSearchIndex(input: SearchIndexInput): SearchIndex {
  const { gazetteer } = input;
  const fold = createFold(gazetteer?.simplified ?? NO_TABLE);
  const readings: ReadingTable = gazetteer?.readings ?? NO_TABLE;
  const romanise = createRomaniser(fold, readings);
  const targets = [
    ...programmeTargets(input),
    ...(gazetteer?.entries ?? []).map((entry) => ({ kind: 'place' as const, entry })),
  ];
  const names = targets.map((target) =>
    romanise(targetName(target).zh, target.kind === 'place' ? target.entry.syllables : null),
  );
  const texts = targets.flatMap((target, i) => indexedTexts(target, i, fold));
  return {
    targets,
    names,
    pinyinLetters: Uint32Array.from(names, ({ pinyin }) => letterSet(pinyin)),
    starts: buildStartIndex(names),
    texts,
    words: buildWordIndex(texts.map((text) => text.folded)),
    chineseTexts: texts.flatMap((text, i) => (text.language === 'zh' ? [i] : [])),
    readings,
    fold,
  };
}

/** Most places have no text but their Chinese name: this runs thousands of times for nothing to add. */
function indexedTexts(target: SearchTarget, at: number, fold: Fold): readonly IndexedText[] {
  if (target.kind === 'place' && target.entry.nameEn === null) return NO_TEXTS;
  const make = (origin: TextOrigin | null, language: ContentLanguage, text: string | null): IndexedText[] =>
    text === null ? [] : [{ target: at, origin, language, text, folded: fold(text) }];
  return [
    ...make(null, 'en', targetName(target).en),
    ...targetTexts(target).flatMap(({ origin, text }) => [
      ...make(origin, 'zh', text.zh),
      ...make(origin, 'en', text.en),
    ]),
  ];
}
