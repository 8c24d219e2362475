/** Of full-width characters: how wide others are, at worst. */
const NARROW = 0.55;
/** Where full-width characters begin: CJK radicals. */
const FIRST_WIDE = 0x2e80;

/** How wide a text is at most, in full-width characters. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) >= FIRST_WIDE ? 1 : NARROW), 0);

/** Lines of at most so many full-width characters, cut after spaces and Chinese punctuation. */
export function textLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[\s，。；：·、])/u)) {
    if (line !== '' && textWidth(line) + textWidth(word) > most) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line.trim()];
}
