import type { Gazetteer } from '../../schema/gazetteer.ts';
import type { ContentLanguage } from '../../schema/localized-text.ts';
import type { TourTitle } from '../../schema/tour.ts';
import { type Bounds, boundsOfPoints } from '../geo/bounds.ts';
import { createFold } from './fold-text.ts';
import type { Fold } from './fold-text.ts';
import { letterSet } from './letter-set.ts';
import { createRomaniser } from './romanised-name.ts';
import type { ReadingTable, RomanisedName } from './romanised-name.ts';
import { programmeTargets, targetName, targetPoint, targetTexts } from './search-target.ts';
import type { SearchContent, SearchTarget, TextOrigin } from './search-target.ts';
import { linesByStation, stationEntries } from './metro-line.ts';
import type { StationLines } from './metro-line.ts';
import { buildStartIndex } from './start-index.ts';
import type { StartIndex } from './start-index.ts';
import { findTwins } from './twins.ts';
import type { Twin } from './twins.ts';
import { buildKindWords } from './wanted-kind.ts';
import type { KindWords } from './wanted-kind.ts';
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
  kindWords: KindWords;
  /** False where the gazetteer could not be read: what is not found may be there all the same. */
  isComplete: boolean;
  linesOf: ReadonlyMap<string, StationLines>;
  twins: readonly Twin[];
  /** Around everything that can be found; null where nothing has a place. */
  extent: Bounds | null;
}>;

export type SearchIndexInput = SearchContent &
  Readonly<{ tours: readonly TourTitle[]; gazetteer: Gazetteer | null }>;

const NO_TEXTS: readonly IndexedText[] = [];
const NO_TABLE: ReadonlyMap<string, never> = new Map<string, never>();

/** Without the gazetteer the programme is found all the same, but not by pinyin or traditional characters. */
export function buildSearchIndex(input: SearchIndexInput): SearchIndex {
  const { gazetteer } = input;
  const fold = createFold(gazetteer?.simplified ?? NO_TABLE);
  const readings: ReadingTable = gazetteer?.readings ?? NO_TABLE;
  const romanise = createRomaniser(fold, readings);
  const known = gazetteer?.entries ?? [];
  const entries = [...known, ...stationEntries(input.stations, known, input.subdistricts)];
  const targets = [
    ...programmeTargets(input),
    ...entries.map((entry) => ({ kind: 'place' as const, entry })),
  ];
  const names = targets.map((target) => romanise(targetName(target).zh, ownSyllables(target)));
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
    kindWords: buildKindWords({ fold, readings }),
    isComplete: gazetteer !== null,
    linesOf: linesByStation(input.stations),
    twins: findTwins(targets),
    extent: boundsOfPoints(targets.map(targetPoint).filter((point) => point !== null)),
  };
}

/** A station that the gazetteer does not have is read character by character. */
const ownSyllables = (target: SearchTarget): readonly string[] | null =>
  target.kind === 'place' && target.entry.syllables.length > 0 ? target.entry.syllables : null;

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
