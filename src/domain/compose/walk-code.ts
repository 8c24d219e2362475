import { BitReader, BitWriter } from './bits.ts';
import { checkSumOf, idOfCheckSum } from './walk-places.ts';
import { crc32 } from '../crc32.ts';
import {
  type ComposedTour,
  parseComposedTour,
  type WalkEndChoice,
  type WalkPlace,
  type WalkStart,
} from '../../schema/composed-tour.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** The last character: which form the others have. Links are cut off at signs, so it is none. */
const FORM = '1';
const CHECK_BITS = 16;
const WIDTH = {
  name: 8,
  stops: 5,
  minutes: 8,
  day: 3,
  minute: 11,
  sum: 32,
  kind: 2,
  id: 40,
  degree: 26,
} as const;
const DEGREE_SCALE = 1e5;

const PLACE_KINDS = ['site', 'gazetteer', 'station', 'point'] as const satisfies readonly WalkPlace['kind'][];
const STARTS = ['any', 'first', 'here'] as const;
const ENDS = ['any', 'last', 'start'] as const;
/** After the words, which are as many for both. */
const PLACE_CHOICE = STARTS.length;
const OSM_KINDS = 'nwr';

/** What the sums in a link are looked up among. */
export type KnownIds = Readonly<{ sites: Iterable<string>; stations: Iterable<string> }>;

function writePlace(bits: BitWriter, place: WalkPlace): void {
  bits.write(PLACE_KINDS.indexOf(place.kind), WIDTH.kind);
  switch (place.kind) {
    case 'site':
    case 'station':
      bits.write(checkSumOf(place.id), WIDTH.sum);
      return;
    case 'gazetteer':
      bits.write(OSM_KINDS.indexOf(place.id.charAt(0)), WIDTH.kind);
      bits.write(Number(place.id.slice(1)), WIDTH.id);
      return;
    case 'point':
      bits.write(Math.round((place.point[0] + 180) * DEGREE_SCALE), WIDTH.degree);
      bits.write(Math.round((place.point[1] + 90) * DEGREE_SCALE), WIDTH.degree);
  }
}

/** As it stands in the link, to be judged by the schema. */
function readPlace(bits: BitReader, { sites, stations }: KnownIds): unknown {
  const kind = PLACE_KINDS[bits.read(WIDTH.kind)];
  switch (kind) {
    case 'site':
      return { kind, id: idOfCheckSum(bits.read(WIDTH.sum), sites) };
    case 'station':
      return { kind, id: idOfCheckSum(bits.read(WIDTH.sum), stations) };
    case 'gazetteer':
      return { kind, id: `${OSM_KINDS.charAt(bits.read(WIDTH.kind))}${String(bits.read(WIDTH.id))}` };
    case 'point': {
      const [lng, lat] = [bits.read(WIDTH.degree), bits.read(WIDTH.degree)];
      return { kind, point: [lng / DEGREE_SCALE - 180, lat / DEGREE_SCALE - 90] };
    }
    case undefined:
      return null;
  }
}

function writeChoice(bits: BitWriter, words: readonly string[], choice: WalkStart | WalkEndChoice): void {
  if (typeof choice === 'string') {
    bits.write(words.indexOf(choice), WIDTH.kind);
    return;
  }
  bits.write(PLACE_CHOICE, WIDTH.kind);
  writePlace(bits, choice);
}

function readChoice(bits: BitReader, words: readonly string[], ids: KnownIds): unknown {
  const word = bits.read(WIDTH.kind);
  return word === PLACE_CHOICE ? readPlace(bits, ids) : words[word];
}

const writeFlag = (bits: BitWriter, flag: boolean): BitWriter => bits.write(flag ? 1 : 0, 1);
const readFlag = (bits: BitReader): boolean => bits.read(1) === 1;

const checkOf = (text: string): number => crc32(new TextEncoder().encode(text)) & 0xffff;

/**
 * A walk as a link carries it: letters, digits, "-" and "_", never with a sign at its end. Where the reader is, is not in
 * it.
 */
export function encodeWalk(walk: ComposedTour): string {
  const bits = new BitWriter();
  const name = new TextEncoder().encode(walk.name);
  bits.write(name.length, WIDTH.name);
  for (const byte of name) bits.write(byte, 8);
  writeFlag(writeFlag(bits, walk.keepOrder), walk.ride);
  writeFlag(bits, walk.budgetMinutes !== null);
  if (walk.budgetMinutes !== null) bits.write(walk.budgetMinutes, WIDTH.minute);
  writeFlag(bits, walk.begins !== null);
  if (walk.begins !== null) bits.write(walk.begins.day, WIDTH.day).write(walk.begins.minute, WIDTH.minute);
  writeChoice(bits, STARTS, walk.start);
  writeChoice(bits, ENDS, walk.end);
  bits.write(walk.stops.length, WIDTH.stops);
  for (const { place, stayMinutes } of walk.stops) {
    writePlace(bits, place);
    bits.write(stayMinutes, WIDTH.minutes);
  }
  const text = bits.toText();
  return `${text}${new BitWriter().write(checkOf(text), CHECK_BITS).toText()}${FORM}`;
}

function readName(bits: BitReader): string {
  const bytes = Uint8Array.from({ length: bits.read(WIDTH.name) }, () => bits.read(8));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function readWalk(bits: BitReader, ids: KnownIds): unknown {
  const name = readName(bits);
  const [keepOrder, ride] = [readFlag(bits), readFlag(bits)];
  const budgetMinutes = readFlag(bits) ? bits.read(WIDTH.minute) : null;
  const begins = readFlag(bits) ? { day: bits.read(WIDTH.day), minute: bits.read(WIDTH.minute) } : null;
  const start = readChoice(bits, STARTS, ids);
  const end = readChoice(bits, ENDS, ids);
  const stops = Array.from({ length: bits.read(WIDTH.stops) }, () => ({
    place: readPlace(bits, ids),
    stayMinutes: bits.read(WIDTH.minutes),
  }));
  return { name, stops, start, end, keepOrder, ride, budgetMinutes, begins };
}

/** Reads what `encodeWalk` wrote, and refuses everything else. Never throws. */
export function decodeWalk(code: string, ids: KnownIds): Result<ComposedTour, 'unreadable'> {
  const checkLength = Math.ceil(CHECK_BITS / 6) + FORM.length;
  const text = code.slice(0, -checkLength);
  const check = new BitReader(code.slice(-checkLength, -FORM.length));
  try {
    if (!code.endsWith(FORM) || check.read(CHECK_BITS) !== checkOf(text)) return fail('unreadable');
    const bits = new BitReader(text);
    const walk = parseComposedTour(readWalk(bits, ids));
    return walk !== null && bits.isAtEnd() ? ok(walk) : fail('unreadable');
  } catch {
    // Too short, or a name that is no text.
    return fail('unreadable');
  }
}
