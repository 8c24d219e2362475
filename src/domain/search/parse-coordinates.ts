/** Two angles as somebody wrote them, in degrees; which is which is null where nothing says so. */
export type WrittenCoordinates = Readonly<{ first: number; second: number; latitudeFirst: boolean | null }>;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/北纬|北緯|纬度[:=]?|緯度[:=]?|\blat(?:itude)?\b\s*[:=]?/gi, 'N'],
  [/东经|東經|经度[:=]?|經度[:=]?|\b(?:lng|lon|long|longitude)\b\s*[:=]?/gi, 'E'],
  [/南纬|南緯/g, 'S'],
  [/西经|西經/g, 'W'],
  [/度/g, '°'],
  [/[分′’‘]/g, "'"],
  [/[秒″”“]|''/g, '"'],
  [/[、;|/]/g, ','],
  [/^\s*geo:|[()[\]{}【】]|[。.]\s*$/gi, ' '],
];

const ANGLE = String.raw`([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*(?:(\d{1,2}(?:\.\d+)?)\s*'\s*(?:(\d{1,2}(?:\.\d+)?)\s*"?)?)?`;
/** The letter of the hemisphere before both angles, or after both. */
const PAIRS = [
  new RegExp(String.raw`^([NSEW])\s*${ANGLE}[\s,]*([NSEW])\s*${ANGLE}$`, 'i'),
  new RegExp(String.raw`^${ANGLE}\s*([NSEW])[\s,]*${ANGLE}\s*([NSEW])$`, 'i'),
];
const BARE_PAIR = new RegExp(String.raw`^${ANGLE}(?:\s*,\s*|\s+)${ANGLE}$`);

/** No way of writing a place is longer; the patterns take ever longer over what is. */
const MOST_CHARACTERS = 200;

/** Fewer decimals than these are a pair of plain numbers. */
const DECIMALS_OF_A_PLACE = /\.\d{2,}.*\.\d{2,}|°/;

/**
 * Reads coordinates as they are pasted: decimal or with minutes and seconds, with N and E or 北纬 and 东经 or neither,
 * in either order. Null for any other text.
 */
export function parseCoordinates(text: string): WrittenCoordinates | null {
  if (text.length > MOST_CHARACTERS) return null;
  let plain = text.replace(/[º˚]/g, '°').replace(/[´′]/g, "'").normalize('NFKC');
  for (const [word, sign] of WORDS) plain = plain.replace(word, sign);
  // Several patterns for a space stand side by side: a run of them could be shared out among these in very many ways.
  plain = plain.replace(/\s+/g, ' ').trim();
  const before = PAIRS[0]?.exec(plain);
  if (before) return marked([before[1], before.slice(2, 5)], [before[5], before.slice(6, 9)]);
  const after = PAIRS[1]?.exec(plain);
  if (after) return marked([after[4], after.slice(1, 4)], [after[8], after.slice(5, 8)]);
  const bare = DECIMALS_OF_A_PLACE.test(plain) ? BARE_PAIR.exec(plain) : null;
  return bare === null ? null : pair(toDegrees(bare.slice(1, 4)), toDegrees(bare.slice(4, 7)), null);
}

type Parts = readonly (string | undefined)[];
type MarkedAngle = readonly [letter: string | undefined, parts: Parts];

function marked([a = '', first]: MarkedAngle, [b = '', second]: MarkedAngle): WrittenCoordinates | null {
  const isLatitude = (letter: string): boolean => /[NS]/i.test(letter);
  if (isLatitude(a) === isLatitude(b)) return null;
  const sign = (letter: string): number => (/[SW]/i.test(letter) ? -1 : 1);
  return pair(sign(a) * toDegrees(first), sign(b) * toDegrees(second), isLatitude(a));
}

const pair = (first: number, second: number, latitudeFirst: boolean | null): WrittenCoordinates | null =>
  Math.abs(first) <= 180 && Math.abs(second) <= 180 ? { first, second, latitudeFirst } : null;

/** Infinite for minutes and seconds that cannot be. */
function toDegrees([degrees = '', minutes = '0', seconds = '0']: Parts): number {
  const [whole, sixtieths, rest] = [Number(degrees), Number(minutes), Number(seconds)];
  if (sixtieths >= 60 || rest >= 60) return Infinity;
  const sign = degrees.startsWith('-') ? -1 : 1;
  return sign * (Math.abs(whole) + sixtieths / 60 + rest / 3600);
}
