import type { Encoding, EncodingGuess } from './own-file.ts';

/** The marks that a text may begin with. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const LOOKED_AT_BYTES = 65_536;
/** Of the bytes of each second place; in UTF-16 digits and Latin letters have a zero there. */
const ZERO_SHARE = 0.2;
/** Of the characters beyond ASCII, those of a Chinese text that was read in the right way. */
const CHINESE_SHARE = 0.7;
const COMMON_CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
const BEYOND_ASCII = /[^\u0000-\u007f]/g;

const decodes = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    // The last character may be cut off.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
};

function zeroShares(bytes: Uint8Array): readonly [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT_BYTES) & ~1;
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  return length === 0 ? [0, 0] : [(2 * zeros[0]) / length, (2 * zeros[1]) / length];
}

const isChinese = (text: string): boolean => {
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  return beyond > 0 && (text.match(COMMON_CHINESE)?.length ?? 0) >= CHINESE_SHARE * beyond;
};

/**
 * How a text is most likely written: by its mark, else UTF-16 by its zeros, else UTF-8 where all bytes are valid UTF-8
 * (which other writings hardly ever are by chance), else Chinese where that gives Chinese characters.
 * @param bytes The beginning of the file
 * @param isUtf8 Whether all of the file is valid UTF-8, where that was found out
 */
export function guessEncoding(bytes: Uint8Array, isUtf8 = decodes(bytes, 'utf-8') !== null): EncodingGuess {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return { encoding: marked[0], ground: 'mark' };
  const [even, odd] = zeroShares(bytes);
  if (odd > ZERO_SHARE && odd > 2 * even) return { encoding: 'utf-16le', ground: 'zeros' };
  if (even > ZERO_SHARE && even > 2 * odd) return { encoding: 'utf-16be', ground: 'zeros' };
  if (isUtf8) {
    const isPlain = bytes.every((byte) => byte < 0x80);
    return { encoding: 'utf-8', ground: isPlain ? 'plain' : 'valid' };
  }
  const asChinese = decodes(bytes, 'gb18030');
  if (asChinese !== null && isChinese(asChinese)) return { encoding: 'gb18030', ground: 'chinese' };
  return { encoding: asChinese === null ? 'windows-1252' : 'gb18030', ground: 'left' };
}
