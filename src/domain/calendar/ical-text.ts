const LINE_END = '\r\n';
/** RFC 5545, 3.1: octets of a line without its end. */
const MOST_OCTETS = 75;

/** "2026-05-01T09:30:00.000Z" as "20260501T093000Z". */
export const utcStamp = (iso: string): string => `${iso.replaceAll(/[-:]|\.\d+|Z/g, '')}Z`;

/** Without what RFC 5545 forbids in a text, and halves of surrogate pairs, which UTF-8 has no octets for. */
export const withoutControls = (text: string): string =>
  text.replaceAll(/(?!\n)[\p{Control}\p{Surrogate}]/gu, '');

/** RFC 5545, 3.3.11: the marks that part values, and the line feed. */
export const escapeText = (text: string): string =>
  withoutControls(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Breaks a line where the next character would be one octet too many; each further line begins with a space. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_00_00 ? 3 : 4;

/** The lines as a file, each folded and ended as RFC 5545 has it. */
export const icalText = (lines: readonly string[]): string =>
  lines.map((line) => fold(line) + LINE_END).join('');
