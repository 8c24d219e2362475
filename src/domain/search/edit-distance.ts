/** A pattern made ready for `editDistance`. */
export type EditPattern = Readonly<{
  length: number;
  /** Where each character stands in the pattern, as bits: by code for ASCII, because most text is pinyin. */
  asciiMasks: Int32Array;
  otherMasks: ReadonlyMap<number, number>;
}>;

const ASCII_CODES = 128;

/** Longest pattern in UTF-16 units: one bit of an integer each. */
const MAX_PATTERN_LENGTH = 31;

/** Reads at most the first 31 characters of `text`. */
export function editPattern(text: string): EditPattern {
  const length = Math.min(text.length, MAX_PATTERN_LENGTH);
  const asciiMasks = new Int32Array(ASCII_CODES);
  const otherMasks = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII_CODES) asciiMasks[code] = (asciiMasks[code] ?? 0) | (1 << i);
    else otherMasks.set(code, (otherMasks.get(code) ?? 0) | (1 << i));
  }
  return { length, asciiMasks, otherMasks };
}

/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours that turn the pattern into a part of `text`
 * that begins at `start` (`anchored`) or anywhere after it, and ends anywhere.
 * Bit-parallel: Myers, J. ACM 46 (1999), with the swaps of Hyyrö, Nordic J. Computing 10 (2003).
 */
export function editDistance(
  pattern: EditPattern,
  text: string,
  { anchored, start }: Readonly<{ anchored: boolean; start: number }>,
): number {
  const { length, asciiMasks, otherMasks } = pattern;
  if (length === 0) return 0;
  const last = 1 << (length - 1);
  const atStart = anchored ? 1 : 0;
  let vp = -1;
  let vn = 0;
  let d0 = 0;
  let previousMask = 0;
  let score = length;
  let best = score;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const mask = (code < ASCII_CODES ? asciiMasks[code] : otherMasks.get(code)) ?? 0;
    const swap = ((~d0 & mask) << 1) & previousMask;
    d0 = (((mask & vp) + vp) ^ vp) | mask | vn | swap;
    const hp = vn | ~(d0 | vp);
    const hn = d0 & vp;
    if ((hp & last) !== 0) score++;
    if ((hn & last) !== 0) score--;
    const shiftedHp = (hp << 1) | atStart;
    const shiftedHn = hn << 1;
    vp = shiftedHn | ~(d0 | shiftedHp);
    vn = shiftedHp & d0;
    previousMask = mask;
    if (score < best) best = score;
  }
  return best;
}
