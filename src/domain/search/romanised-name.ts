import type { Fold } from './fold-text.ts';

/** A name that can be typed in characters, pinyin, initials or a mixture of them. */
export type RomanisedName = Readonly<{
  folded: string;
  /** For each UTF-16 unit of `folded` the ways to read it, the usual one first; empty for what is no Han character. */
  readings: readonly (readonly string[])[];
  /** The name in pinyin, without spaces, and where the unit of each character begins in it. */
  pinyin: string;
  pinyinStarts: readonly number[];
}>;

export type ReadingTable = ReadonlyMap<string, readonly string[]>;

const NO_READING: readonly string[] = [];

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;

/** Whether a UTF-16 unit is a Chinese character of the basic plane. */
export function isHan(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH;
}

/** Builds romanised names; names share the arrays of readings, of which there are few. */
export function createRomaniser(
  fold: Fold,
  table: ReadingTable,
): (name: string, syllables: readonly string[] | null) => RomanisedName {
  const shared = new Map<string, readonly string[]>();
  const readingsOf = (unit: string, usual: string | undefined): readonly string[] => {
    const key = unit + (usual ?? '');
    const known = shared.get(key);
    if (known !== undefined) return known;
    const all = withTypedForms([...(usual ? [usual] : []), ...(table.get(unit) ?? [])]);
    shared.set(key, all);
    return all;
  };
  return (name, syllables) => {
    const folded = fold(name);
    let next = 0;
    const readings = Array.from({ length: folded.length }, (_, i) =>
      isHan(name.charAt(i)) ? readingsOf(folded.charAt(i), syllables?.[next++]) : NO_READING,
    );
    return { folded, readings, ...joinReadings(folded, readings) };
  };
}

/** lü is typed as "lv" or "lu". */
function withTypedForms(readings: readonly string[]): readonly string[] {
  return [...new Set(readings.flatMap((r) => (r.includes('v') ? [r, r.replace('v', 'u')] : [r])))];
}

function joinReadings(
  folded: string,
  readings: readonly (readonly string[])[],
): Pick<RomanisedName, 'pinyin' | 'pinyinStarts'> {
  let pinyin = '';
  const pinyinStarts: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charAt(i);
    if (unit === ' ') continue;
    pinyinStarts.push(pinyin.length);
    pinyin += readings[i]?.[0] ?? unit;
  }
  return { pinyin, pinyinStarts };
}
