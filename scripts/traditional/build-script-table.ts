import { createConverter } from '../../src/domain/script/create-converter.ts';
import type { ScriptTable } from '../../src/domain/script/script-table.ts';

/** A text and how it reads in the other script, of the same number of characters. */
export type ScriptPair = readonly [from: string, to: string];

/** Between two texts; occurs in none. */
const GAP = '\n';
const LONGEST_PHRASE = 12;

type Corpus = Readonly<{ from: readonly string[]; to: readonly string[]; text: string }>;

function join(pairs: readonly ScriptPair[]): Corpus {
  for (const [from, to] of pairs) {
    if (Array.from(from).length !== Array.from(to).length)
      throw new Error(`"${from}" and "${to}" differ in length`);
  }
  const from = Array.from(pairs.map(([text]) => text).join(GAP));
  // Positions are those of characters: what lies outside the basic plane would shift them.
  if (from.some((character) => character.length > 1)) return join(pairs.filter(isBasic));
  return { from, to: Array.from(pairs.map(([, text]) => text).join(GAP)), text: from.join('') };
}

const isBasic = ([from]: ScriptPair): boolean => from.length === Array.from(from).length;

/** What each character mostly becomes, where that is another one. */
function mostly({ from, to }: Corpus): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  from.forEach((character, index) => {
    const target = to[index] ?? character;
    const targets = counts.get(character) ?? new Map<string, number>();
    targets.set(target, (targets.get(target) ?? 0) + 1);
    counts.set(character, targets);
  });
  return new Map(
    [...counts].flatMap(([character, targets]) => {
      const [[target] = [character]] = [...targets].sort(([, a], [, b]) => b - a);
      return target === character ? [] : [[character, target] as const];
    }),
  );
}

/** True when `piece` becomes `target` wherever it stands. */
function isUnambiguous({ text, to }: Corpus, piece: string, target: string): boolean {
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) {
    if (to.slice(at, at + piece.length).join('') !== target) return false;
  }
  return true;
}

/** The shortest piece around `index`, of at least `least` characters, that always becomes the same. */
function phraseAround(corpus: Corpus, index: number, least: number): ScriptPair | null {
  for (let length = least; length <= LONGEST_PHRASE; length++) {
    for (let start = index - length + 1; start <= index; start++) {
      const piece = corpus.text.slice(start, start + length);
      const target = corpus.to.slice(start, start + length).join('');
      if (start < 0 || piece.length < length || piece.includes(GAP)) continue;
      if (isUnambiguous(corpus, piece, target)) return [piece, target];
    }
  }
  return null;
}

/**
 * The smallest table we can find that turns each of `pairs` exactly into its other script: what a character mostly
 * becomes, and phrases for where it becomes something else.
 * @throws when no phrases do that
 */
export function buildScriptTable(pairs: readonly ScriptPair[]): ScriptTable {
  const corpus = join(pairs);
  const characters = mostly(corpus);
  const from = [...characters.keys()].join('');
  const to = [...characters.values()].join('');
  const phrases = new Map<string, string>();
  for (let least = 2; least <= LONGEST_PHRASE; least++) {
    const converted = createConverter({ from, to, phrases: [...phrases] })(corpus.text);
    const wrong = corpus.to.flatMap((target, index) => (converted[index] === target ? [] : [index]));
    if (wrong.length === 0) return { from, to, phrases: [...phrases] };
    for (const index of wrong) {
      const phrase = phraseAround(corpus, index, least);
      if (phrase !== null) phrases.set(...phrase);
    }
  }
  throw new Error('No table turns the texts of public/geo into traditional Chinese');
}
