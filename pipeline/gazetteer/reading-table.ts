import { Converter } from 'opencc-js/t2cn';
import { readingsOf } from '../names/syllables.ts';

/** `syllable → characters`, both sorted. */
export type SyllableTable = Readonly<Record<string, string>>;

/** First the usual reading of each character, then all others. */
export function buildReadingTables(characters: ReadonlySet<string>): readonly [SyllableTable, SyllableTable] {
  const usual = new Map<string, string>();
  const other = new Map<string, string>();
  for (const character of [...characters].sort()) {
    readingsOf(character).forEach((syllable, i) => {
      const table = i === 0 ? usual : other;
      table.set(syllable, (table.get(syllable) ?? '') + character);
    });
  }
  return [sorted(usual), sorted(other)];
}

const sorted = (table: ReadonlyMap<string, string>): SyllableTable =>
  Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));

const GB2312_FIRST_ROW = 0xb0;
const GB2312_LAST_ROW = 0xf7;
const GB2312_FIRST_CELL = 0xa1;
const GB2312_CELLS = 94;

/** The 6,763 characters of GB 2312: enough for any name that is written into the programme later. */
export function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: GB2312_LAST_ROW - GB2312_FIRST_ROW + 1 }, (_, i) => GB2312_FIRST_ROW + i);
  return rows.flatMap((row) =>
    Array.from({ length: GB2312_CELLS }, (_, i) =>
      decoder.decode(Uint8Array.of(row, GB2312_FIRST_CELL + i)),
    ).filter((character) => /^\p{Script=Han}$/u.test(character)),
  );
}

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;

/** Traditional characters whose simplified form is one of `characters`, each followed by that form. */
export function buildSimplifiedPairs(characters: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && characters.has(simplified)) pairs += traditional + simplified;
  }
  return pairs;
}
