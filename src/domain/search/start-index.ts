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
      for (const key of startKeys(name, unit)) {
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [id * MAX_UNITS + unit]);
        else list.push(id * MAX_UNITS + unit);
      }
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

const LETTER = /[a-z]/;
const DIGIT = /\d/;

/** Reading never begins inside a Latin word or a number: "2号线" is not part of "12号线". */
function startKeys(name: RomanisedName, unit: number): readonly string[] {
  const own = name.folded.charAt(unit);
  if (own === ' ') return [];
  const before = name.folded.charAt(unit - 1);
  if ([LETTER, DIGIT].some((kind) => kind.test(own) && kind.test(before))) return [];
  const readings = name.readings[unit] ?? [];
  return [...new Set([own, ...readings.map((r) => r.charAt(0))])].filter((key) => key !== '');
}
