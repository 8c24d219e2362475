import type { MatchWay } from './match-table.ts';
import type { RomanisedName } from './romanised-name.ts';

/** How a query was read off a name, best first. */
const LITERAL = 0;
const PINYIN = 1;
const INITIALS = 2;

/** `end` is the unit of the name after the last one read. */
export type NameReading = Readonly<{ way: MatchWay; end: number }>;

const NONE = -1;
const pack = (end: number, method: number): number => end * 4 + method;
/** The packed reading, made at least as loose as `method`. */
const loosen = (packed: number, method: number): number =>
  packed === NONE ? NONE : packed - (packed % 4) + Math.max(packed % 4, method);
const better = (a: number, b: number): number => (b === NONE || (a !== NONE && a % 4 <= b % 4) ? a : b);

/**
 * Reads the whole `query` (folded, without spaces) off the name from unit `start` on. Each Han character may stand
 * for itself, a syllable, its first letter (or zh, ch, sh); the last syllable may be unfinished.
 * Null when it cannot be read.
 */
export function readName(name: RomanisedName, start: number, query: string): NameReading | null {
  const packed = read({ name, query }, start, 0);
  if (packed === NONE) return null;
  const isByInitials = packed % 4 === INITIALS;
  const way = !isByInitials ? 'written' : isInitialsOnly(name, start, query) ? 'initials' : 'mixed';
  return { way, end: Math.floor(packed / 4) };
}

/** Whether every letter of `query` stands for a character; else some are whole syllables: "hang z" of 行政. */
function isInitialsOnly({ folded, readings }: RomanisedName, start: number, query: string): boolean {
  let from = 0;
  for (let at = start; from < query.length && at < folded.length; at++) {
    const unit = folded.charAt(at);
    const initial = (readings[at]?.[0] ?? unit).slice(0, 2);
    if (unit === ' ') continue;
    if (query.startsWith(initial, from) && TWO_LETTER_INITIAL.test(initial)) from += 2;
    else if (query.charAt(from) === unit || query.charAt(from) === initial.charAt(0)) from++;
    else return false;
  }
  return from === query.length;
}

type Task = Readonly<{ name: RomanisedName; query: string }>;

function read(task: Task, at: number, from: number): number {
  const { name, query } = task;
  if (from === query.length) return pack(at, LITERAL);
  let unit = name.folded.charAt(at);
  while (unit === ' ' && from > 0) unit = name.folded.charAt(++at);
  if (unit === '') return NONE;
  const literal = unit === query.charAt(from) ? read(task, at + 1, from + 1) : NONE;
  if (literal !== NONE && literal % 4 === LITERAL) return literal;
  const readings = name.readings[at];
  if (readings === undefined || readings.length === 0) return literal;
  let best = literal;
  for (const reading of readings) best = better(best, readSyllable(task, reading, at, from));
  return better(best, readInitial(task, readings[0] ?? '', at, from));
}

function readSyllable(task: Task, syllable: string, at: number, from: number): number {
  const { query } = task;
  const left = query.length - from;
  if (query.startsWith(syllable, from)) return loosen(read(task, at + 1, from + syllable.length), PINYIN);
  if (left < syllable.length && syllable.startsWith(query.slice(from)))
    return pack(at + 1, from === 0 && left === 1 ? INITIALS : PINYIN);
  return NONE;
}

const TWO_LETTER_INITIAL = /^[zcs]h/;

/** Only the usual reading counts here: initials of rare readings match nearly everything. */
function readInitial(task: Task, usual: string, at: number, from: number): number {
  const { query } = task;
  if (usual === '' || query.charAt(from) !== usual.charAt(0)) return NONE;
  const one = loosen(read(task, at + 1, from + 1), INITIALS);
  if (one !== NONE || !TWO_LETTER_INITIAL.test(usual) || !query.startsWith(usual.slice(0, 2), from))
    return one;
  return loosen(read(task, at + 1, from + 2), INITIALS);
}
