import type { ScriptTable } from './script-table.ts';

export type ScriptConverter = (text: string) => string;

/** The longest phrases first, by the character they begin with. */
function indexPhrases(phrases: ScriptTable['phrases']): ReadonlyMap<string, ScriptTable['phrases']> {
  const index = new Map<string, (readonly [string, string])[]>();
  for (const phrase of phrases) {
    const first = String.fromCodePoint(phrase[0].codePointAt(0) ?? 0);
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const group of index.values()) group.sort(([a], [b]) => b.length - a.length);
  return index;
}

/** Reads from left to right and takes the longest phrase there is, else the character. Other text stays as it is. */
export function createConverter({ from, to, phrases }: ScriptTable): ScriptConverter {
  const targets = Array.from(to);
  const characters = new Map(
    Array.from(from).map((character, index) => [character, targets[index] ?? character]),
  );
  const byFirst = indexPhrases(phrases);
  return (text) => {
    let converted = '';
    let at = 0;
    while (at < text.length) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const phrase = byFirst.get(character)?.find(([key]) => text.startsWith(key, at));
      converted += phrase?.[1] ?? characters.get(character) ?? character;
      at += phrase?.[0].length ?? character.length;
    }
    return converted;
  };
}
