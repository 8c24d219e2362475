import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { WANTED } from './kind-table.ts';
import type { Wanted, WantedKind } from './kind-table.ts';

/** The kinds by the words for them, folded and without spaces. */
export type KindWords = Readonly<{
  all: ReadonlyMap<string, WantedKind>;
  /** Found by their beginnings too, which in pinyin are those of too many names. */
  english: readonly string[];
}>;

type Spelling = Readonly<{
  fold: (text: string) => string;
  readings: ReadonlyMap<string, readonly string[]>;
}>;

const isWanted = (id: string): id is WantedKind => id in WANTED;

/** With the Chinese words in pinyin too. */
export function buildKindWords({ fold, readings }: Spelling): KindWords {
  const words = new Map<string, WantedKind>();
  const english: string[] = [];
  const add = (word: string, id: WantedKind): void => {
    if (!words.has(word)) words.set(word, id);
  };
  const rows = Object.entries<Wanted>(WANTED).flatMap(([id, row]) => (isWanted(id) ? [{ id, row }] : []));
  for (const { id, row } of rows) {
    for (const word of row.zh.split(' ')) add(fold(word), id);
    for (const word of row.en.split(', ').map((each) => fold(each).replaceAll(' ', ''))) {
      add(word, id);
      english.push(word);
    }
  }
  for (const { id, row } of rows) {
    // A single syllable means too many things: "he" is no river.
    for (const word of row.zh.split(' ')) if (word.length > 1) add(inPinyin(word, readings), id);
  }
  return { all: words, english };
}

const inPinyin = (word: string, readings: Spelling['readings']): string =>
  Array.from(word, (unit) => readings.get(unit)?.[0] ?? unit).join('');

/** What somebody who asks for a kind says besides. */
const ASIDES_ZH =
  /^(?:(?:离我)?最近的?|附近的?|周边的?|身边的?|这里的?|哪里有|哪儿有|哪有|查找|找|去)+|(?:在哪里|在哪儿|在哪|附近|哪里有|怎么走)$/g;
const ASIDES_EN = new Set(
  'a an any the some nearest closest nearby near me my here around find where is are to show public local'.split(
    ' ',
  ),
);

/** From so many letters on the beginning of a word is enough. */
const MIN_BEGINNING = 4;

/** The kind that the tokens of a folded query ask for, e.g. "nearest hospitals"; null when they ask for none. */
export function wantedKind({ all, english }: KindWords, tokens: readonly string[]): WantedKind | null {
  const said = tokens.filter((token) => !ASIDES_EN.has(token)).join('');
  const bare = said.replaceAll(ASIDES_ZH, '');
  for (const word of [tokens.join(''), said, bare]) {
    for (const singular of [word, word.replace(/(?<=[a-z]{3})s$/, ''), word.replace(/ies$/, 'y')]) {
      const kind = all.get(singular);
      if (kind !== undefined) return kind;
    }
  }
  const whole = bare.length < MIN_BEGINNING ? undefined : english.find((word) => word.startsWith(bare));
  return whole === undefined ? null : (all.get(whole) ?? null);
}

/** Whether a place of the gazetteer is of that kind. */
export function isOfKind({ kind, name, nameEn }: GazetteerEntry, wanted: WantedKind): boolean {
  const row: Wanted = WANTED[wanted];
  return (
    row.kinds.includes(kind) && (row.name === undefined || row.name.test(name) || row.name.test(nameEn ?? ''))
  );
}

/** Whether an entry of the report is of that kind. */
export function isEntryOfKind(
  { category, name }: Pick<Initiative, 'category' | 'name'>,
  wanted: WantedKind,
): boolean {
  const { entries }: Wanted = WANTED[wanted];
  return entries?.category === category && entries.name.test(name.zh);
}
