import { customPinyin, pinyin } from 'pinyin-pro';
import { hanUnits } from '../../src/schema/gazetteer.ts';
import { GROWING, LOCAL_READINGS } from './local-readings.ts';

customPinyin(LOCAL_READINGS);

const readingCache = new Map<string, readonly string[]>();

/** Syllables of a character that stands alone, without tones, the usual one first; empty when it has none. */
export function readingsOf(character: string): readonly string[] {
  const known = readingCache.get(character);
  if (known !== undefined) return known;
  const usual = pinyin(character, { toneType: 'none', v: true });
  const all = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' });
  const readings = [...new Set([usual, ...all])].filter((syllable) => /^[a-z]+$/.test(syllable));
  readingCache.set(character, readings);
  return readings;
}

/** The syllables of a name, each Han character in its context: 行 in 银行 is not the one of 行知. */
export function syllablesOf(name: string): readonly string[] {
  const characters = hanUnits(name);
  const inContext = pinyin(name, { toneType: 'none', v: true, type: 'array', nonZh: 'removed' });
  const read =
    inContext.length === characters.length
      ? inContext
      : characters.map((character) => readingsOf(character)[0] ?? '');
  if (GROWING.test(name)) return read;
  return read.map((syllable, i) => (characters[i] === '长' ? 'chang' : syllable));
}
