export type Axis = 'lng' | 'lat';

const MOST_DEGREES: Readonly<Record<Axis, number>> = { lng: 180, lat: 90 };

/** A plain number of degrees with a point or a comma: what nearly all files hold. */
const PLAIN = /^[+-]?\d{1,3}(?:[.,]\d*)?$/;

/** Which way each sign of a hemisphere counts on which axis. */
const SIDES: Readonly<Record<string, readonly [Axis, 1 | -1]>> = {
  ...{ N: ['lat', 1], S: ['lat', -1], E: ['lng', 1], W: ['lng', -1] },
  ...{ 北: ['lat', 1], 南: ['lat', -1], 东: ['lng', 1], 東: ['lng', 1], 西: ['lng', -1] },
};

/** Before or after the numbers, never between them. */
const SIDE = /^[NSEW东東西南北](?:[经經纬緯]度?)?|[NSEW东東西南北](?:[经經纬緯]度?)?$/g;
/** No coordinate, and no pair of them, is longer. */
const MOST_CHARACTERS = 100;
const NUMBER = /\d+(?:[.,]\d+)?/g;
/** What may stand between the numbers: signs and words of degrees, minutes and seconds. */
const MARKS = /^[\s°º˚度分秒'’′"”″:O]*$/;
const SIXTY = 60;

const toNumber = (text: string): number => Number(text.replace(',', '.'));

/** Degrees, minutes and seconds as degrees; null for what is none. */
function fromParts(parts: readonly string[]): number | null {
  const [degrees = NaN, minutes = 0, seconds = 0] = parts.map(toNumber);
  const isWhole = parts.slice(0, -1).every((part) => !/[.,]/.test(part));
  if (parts.length > 3 || !isWhole || minutes >= SIXTY || seconds >= SIXTY) return null;
  const value = degrees + minutes / SIXTY + seconds / SIXTY ** 2;
  return Number.isFinite(value) ? value : null;
}

/**
 * A longitude or latitude in degrees: "120.13", "120,13", "120°07′48″E", "东经 120 度 7 分 48 秒", "120 7.8". Null for
 * anything else, such as the other axis. Whether it lies on the globe is not asked: see `isOnGlobe`.
 */
export function parseCoordinate(raw: string, axis: Axis): number | null {
  const trimmed = raw.trim();
  if (PLAIN.test(trimmed)) return toNumber(trimmed);
  if (trimmed.length > MOST_CHARACTERS) return null;
  const text = trimmed.normalize('NFKC').toUpperCase();
  if (PLAIN.test(text)) return toNumber(text);
  const sides = text.match(SIDE) ?? [];
  const side = SIDES[sides[0]?.charAt(0) ?? ''];
  if (sides.length > 1 || (side !== undefined && side[0] !== axis)) return null;
  const rest = text.replace(SIDE, ' ').trim();
  const isMinus = rest.startsWith('-');
  const parts = rest.match(NUMBER) ?? [];
  if (parts.length === 0 || !MARKS.test(rest.replace(/^[+-]/, '').replace(NUMBER, ''))) return null;
  const degrees = fromParts(parts);
  // "-120°W" contradicts itself.
  if (degrees === null || (isMinus && side?.[1] === -1)) return null;
  return degrees * (isMinus ? -1 : (side?.[1] ?? 1));
}

export const isOnGlobe = (value: number, axis: Axis): boolean => Math.abs(value) <= MOST_DEGREES[axis];

const POINT_TEXT = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)[^)]*\)$/i;
/** Between two coordinates: a comma or semicolon that is no decimal comma, or a space. */
const BETWEEN = /\s*[,;，；]\s+|\s*[;；|]\s*|(?<=\.\d+\s*[°NSEW]?)\s*[,，]\s*|\s+/;

/**
 * Longitude and latitude from one text: "30.25, 120.13", "120.13 30.25" or "POINT(120.13 30.25)". Which is which is told by
 * hemisphere or by being more than 90; null where neither tells, and for what is no pair.
 */
export function parsePair(raw: string): readonly [lng: number, lat: number] | null {
  if (raw.length > MOST_CHARACTERS) return null;
  const point = POINT_TEXT.exec(raw.trim());
  const parts =
    point === null
      ? raw
          .trim()
          .replace(/^[[(]|[\])]$/g, '')
          .split(BETWEEN)
      : point.slice(1);
  const [first, second, ...others] = parts.filter((part) => part !== '');
  if (first === undefined || second === undefined || others.length > 0) return null;
  const lngFirst = [parseCoordinate(first, 'lng'), parseCoordinate(second, 'lat')] as const;
  const latFirst = [parseCoordinate(second, 'lng'), parseCoordinate(first, 'lat')] as const;
  if (point !== null) return both(lngFirst);
  const [one, other] = [isPair(lngFirst), isPair(latFirst)];
  // Where both ways are on the globe, only a sign of a hemisphere would have told: then one of them is none.
  if (one === other) return null;
  return one ? both(lngFirst) : both(latFirst);
}

type Maybe = readonly [number | null, number | null];

const isPair = ([lng, lat]: Maybe): boolean =>
  lng !== null && lat !== null && isOnGlobe(lng, 'lng') && isOnGlobe(lat, 'lat');

const both = ([lng, lat]: Maybe): readonly [number, number] | null =>
  lng === null || lat === null ? null : [lng, lat];

const METERS = /^(\d+(?:[.,]\d+)?)\s*(?:m|米|metres?|meters?)?$/i;

/** An accuracy in metres: "50", "±50 m", "50米". Null for what is none. */
export function parseAccuracy(raw: string): number | null {
  if (raw.length > MOST_CHARACTERS) return null;
  const found = METERS.exec(raw.normalize('NFKC').trim().replace(/^±\s*/, ''));
  return found?.[1] === undefined ? null : toNumber(found[1]);
}
