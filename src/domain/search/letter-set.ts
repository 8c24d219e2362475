const FIRST_LETTER = 0x61;
const LETTERS = 26;

/** The different letters a–z of a folded text, as bits. */
export function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) set |= 1 << letter;
  }
  return set;
}

/** How many letters of `wanted` are not in `present`: at least so many edits are between their texts. */
export function missingLetters(wanted: number, present: number): number {
  let missing = wanted & ~present;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}
