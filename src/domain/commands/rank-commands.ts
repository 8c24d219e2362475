import { createFold } from '../search/fold-text.ts';

/** Something to be found by what it is called. */
export type Named = Readonly<{
  /** What it is called, in every language. */
  names: readonly string[];
  /** What else it is asked for by, e.g. "dark" for the night; several in one text, between spaces. */
  words: readonly string[];
}>;

const NO_VARIANTS: ReadonlyMap<string, string> = new Map();

/** How a word stands in a name, the best first. */
const FIT = { start: 0, wordStart: 1, inside: 2, otherWord: 3, none: Infinity } as const;

function fitOf(word: string, name: string): number {
  if (name.startsWith(word)) return FIT.start;
  if (name.includes(` ${word}`)) return FIT.wordStart;
  return name.includes(word) ? FIT.inside : FIT.none;
}

const fitOfWords = (word: string, others: string): number =>
  ` ${others}`.includes(` ${word}`) ? FIT.otherWord : FIT.none;

/**
 * The commands whose names or other words hold every word of `query`, in any language and in any order; the best fit first, and
 * among equals as given. All of them for an empty query.
 */
export function rankCommands<T extends Named>(commands: readonly T[], query: string): readonly T[] {
  const fold = createFold(NO_VARIANTS);
  const words = fold(query).split(' ').filter(Boolean);
  const scored = commands.map((command) => {
    const names = command.names.map(fold);
    const others = command.words.map(fold);
    const fits = words.map((word) =>
      Math.min(...names.map((name) => fitOf(word, name)), ...others.map((text) => fitOfWords(word, text))),
    );
    return { command, score: fits.reduce((sum, fit) => sum + fit, 0) };
  });
  return scored
    .filter(({ score }) => score !== Infinity)
    .sort((a, b) => a.score - b.score)
    .map(({ command }) => command);
}
