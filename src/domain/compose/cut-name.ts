import { visibleText } from '../../schema/visible-text.ts';

/** A character as a reader counts them: 👨‍👩‍👧 is one. Code points where the browser knows no better. */
function charactersOf(text: string): readonly string[] {
  // Firefox has it since 125.
  const Segmenter = (Intl as Partial<Pick<typeof Intl, 'Segmenter'>>).Segmenter;
  if (Segmenter === undefined) return Array.from(text);
  return Array.from(new Segmenter().segment(text), ({ segment }) => segment);
}

function firstOf(characters: readonly string[], most: number): string {
  let cut = '';
  for (const character of characters) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut;
}

/**
 * A name of at most so many UTF-16 units, which is how names are measured. Cut between characters: half of one would be
 * stored as a sign for "unreadable", and a name that is read back otherwise than it was stored is no longer told apart from others.
 */
export function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = visibleText(firstOf(charactersOf(name), most));
  // One character of many marks may be longer than a whole name.
  return cut === '' ? visibleText(firstOf(Array.from(name), most)) : cut;
}
