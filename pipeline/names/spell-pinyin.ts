import { syllablesOf } from './syllables.ts';

const VOWEL = /^[aeo]/;

/** Han characters as one word in pinyin, as street signs have it: 文二 → Wen'er. Null where a character has no reading. */
export function spellPinyin(han: string): string | null {
  const syllables = syllablesOf(han);
  if (syllables.length !== Array.from(han).length || syllables.includes('')) return null;
  const word = syllables
    .map((syllable, i) => (i > 0 && VOWEL.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
