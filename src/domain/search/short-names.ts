import { SHORT_NAMES } from '../../schema/local-names.ts';
import type { Fold } from './fold-text.ts';

/** Words of English addresses. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  rd: 'road',
  st: 'street',
  ave: 'avenue',
  univ: 'university',
};

const LONG_NAMES: readonly (readonly [short: string, long: string])[] = Object.entries(SHORT_NAMES)
  .flatMap(([long, shorts]) => shorts.map((short) => [short, long] as const))
  // 浙大一院 before 浙大.
  .sort(([a], [b]) => b.length - a.length);

const isLatin = (text: string): boolean => /^[a-z]+$/.test(text);

/**
 * The query as it would be with the full names and words; null where it has no short ones. A short name counts at the
 * beginning, and in Latin letters only as a word of its own.
 */
export function spellOut(tokens: readonly string[], fold: Fold): readonly string[] | null {
  const [first = '', ...others] = tokens;
  const known = LONG_NAMES.find(([short]) => (isLatin(short) ? first === short : first.startsWith(short)));
  const words = [first, ...others].map((token) => SHORT_WORDS[token] ?? token);
  if (known === undefined) return words.every((word, i) => word === tokens[i]) ? null : words;
  const [short, long] = known;
  return [fold(long) + first.slice(short.length), ...words.slice(1)];
}
