import { INNER_WORDS, WORDS_APART } from './inner-words.ts';
import type { NameGroup } from './name-group.ts';
import { spellPinyin } from './spell-pinyin.ts';

const ALL_HAN = /^\p{Script=Han}+$/u;
/** Longer stretches of pinyin in one word cannot be read. */
const MAX_WORD = 4;
const LONGEST_WORD = Math.max(...Object.keys(INNER_WORDS).map((word) => word.length));
/** What ends so is a common word, which an English reader would take for a name if it stood there in pinyin. */
const COMMON_WORD = /[院馆校楼厅室店剧场宫业术研技医科厂局学警区所台房]$/;

/**
 * A name without what it is. A short one is one word of pinyin, a longer one needs words that are known. Institutions are
 * called by words, of which those that are not known must be proper names.
 */
export function spellName(text: string, group: NameGroup): string | null {
  if (!ALL_HAN.test(text)) return null;
  const isInstitution = group === 'landmark';
  const isLong = text.length > MAX_WORD;
  const words = splitWords(text, (word, at) => isInstitution || isLong || (at > 1 && WORDS_APART.has(word)));
  if (words.length === 1) return nameOfWhole(text, isInstitution);
  const spelt = words.map(
    (word) => INNER_WORDS[word] ?? (word.length === 1 ? null : properWord(word, isInstitution)),
  );
  return spelt.includes(null) ? null : spelt.join(' ');
}

const nameOfWhole = (text: string, isInstitution: boolean): string | null =>
  (isInstitution ? INNER_WORDS[text] : undefined) ?? properWord(text, isInstitution);

const properWord = (word: string, isInstitution: boolean): string | null =>
  word.length > MAX_WORD || (isInstitution && COMMON_WORD.test(word)) ? null : spellPinyin(word);

/** The known words in it, the longest first, and what is between them. */
function splitWords(text: string, isWanted: (word: string, at: number) => boolean): readonly string[] {
  const words: string[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') words.push(run);
    run = '';
  };
  for (let at = 0; at < text.length;) {
    const known = knownWordAt(text, at);
    if (known === null || !isWanted(known, at)) {
      run += text.charAt(at++);
      continue;
    }
    close();
    words.push(known);
    at += known.length;
  }
  close();
  return words;
}

function knownWordAt(text: string, at: number): string | null {
  for (let length = LONGEST_WORD; length > 1; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && word in INNER_WORDS) return word;
  }
  return null;
}
