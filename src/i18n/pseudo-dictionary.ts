const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Variables and nested keys are for i18next and stay as they are. */
const PLACEHOLDER = /(\{\{[^}]*\}\}|\$t\([^)]*\))/;

const accent = (part: string): string =>
  PLACEHOLDER.test(part) ? part : part.replace(/[aeiou]/gi, (letter) => ACCENTS[letter] ?? letter);

export const pseudoText = (text: string): string => `⟦${text}⟧`;

/** Every text between ⟦ ⟧ and with accents, so that it is seen to have been translated and still can be read. */
export function pseudoDictionary(dictionary: object): object {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, value]: [string, unknown]) => [key, pseudoValue(value)]),
  );
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value.split(PLACEHOLDER).map(accent).join(''));
  return typeof value === 'object' && value !== null ? pseudoDictionary(value) : value;
}

/**
 * What of `text` stands outside all marks and has a letter in it.
 * @returns empty for a text that went through the dictionary whole
 */
export function rawParts(text: string): readonly string[] {
  let depth = 0;
  let raw = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    else if (character === '⟧') depth--;
    raw += depth === 0 && character !== '⟧' ? character : '\n';
  }
  return raw.split(/\n+/).filter((part) => /\p{L}/u.test(part));
}
