/** Makes text comparable: see `createFold`. */
export type Fold = (text: string) => string;

const PINYIN_U = /[üǖǘǚǜÜǕǗǙǛ]/;
const NO_LETTER = /[\p{P}\p{S}\p{Z}\p{Cc}]/u;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A fold to lower case, half width, simplified characters and plain Latin letters (ü becomes v, as typed in pinyin);
 * whatever is no letter or digit becomes a space. The folded text is as long as the text, so that a range in
 * one is the same range in the other.
 */
export function createFold(simplified: ReadonlyMap<string, string>): Fold {
  const cache = new Map<string, string>();
  const foldUnit = (unit: string): string => {
    const known = cache.get(unit);
    if (known !== undefined) return known;
    const folded = foldCharacter(unit, simplified);
    cache.set(unit, folded);
    return folded;
  };
  return (text) => {
    let folded = '';
    for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
    return folded;
  };
}

function foldCharacter(unit: string, simplified: ReadonlyMap<string, string>): string {
  const code = unit.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : unit;
  if (PINYIN_U.test(half)) return 'v';
  if (NO_LETTER.test(half)) return ' ';
  const known = simplified.get(half);
  if (known?.length === 1) return known;
  const plain = half >= '\u00c0' && half <= '\u024f' ? half.normalize('NFD').charAt(0) : half;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}
