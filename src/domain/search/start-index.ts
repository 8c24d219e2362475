import type { RomanisedName } from './romanised-name.ts';

const UNIT_BITS = 8;
const MAX_UNITS = 1 << UNIT_BITS;

/** For each first character of a query the places where reading may begin, packed into integers. */
export type StartIndex = ReadonlyMap<string, Uint32Array>;

/** Names longer than 256 units are indexed up to there. */
export function buildStartIndex(names: readonly RomanisedName[]): StartIndex {
  const lists = new Map<string, number[]>();
  names.forEach((name, id) => {
    const end = Math.min(name.folded.length, MAX_UNITS);
    for (let unit = 0; unit < end; unit++) {
      if (!canStart(name, unit)) continue;
      const own = name.folded.charAt(unit);
      note(lists, own, id * MAX_UNITS + unit);
      for (const reading of name.readings[unit] ?? []) note(lists, reading.charAt(0), id * MAX_UNITS + unit);
    }
  });
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
}

/** The places for queries that begin with `first`; calls `visit` for each, in the order of the names. */
export function visitStarts(
  index: StartIndex,
  first: string,
  visit: (name: number, unit: number) => void,
): void {
  for (const packed of index.get(first) ?? []) visit(packed >>> UNIT_BITS, packed & (MAX_UNITS - 1));
}

function note(lists: Map<string, number[]>, key: string, packed: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [packed]);
  else if (list.at(-1) !== packed) list.push(packed);
}

const SPACE = 0x20;

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Reading never begins inside a Latin word or a number: "2号线" is not part of "12号线". */
function canStart({ folded }: RomanisedName, unit: number): boolean {
  const own = folded.charCodeAt(unit);
  if (own === SPACE) return false;
  const before = folded.charCodeAt(unit - 1);
  return !(isLetter(own) && isLetter(before)) && !(isDigit(own) && isDigit(before));
}
