import { DIRECTIONS } from './name-words.ts';

const WAY = '(?:路|街|巷|弄|大道)';
const CROSSING = new RegExp(`^(.{2,}?${WAY})(.{2,}?${WAY})([东西南北]?)口$`);
const MOUTH = new RegExp(`^(.{2,}?(?:${WAY}|村|社区))([东西南北]?)口$`);
const METRO_EXIT = /^地铁(.{2,}?)站([A-Z]?)口?$/;
const BESIDE = /^(.{2,})([东西南北]|(?<=[区村苑])中)$/;
const GATE = /^(.{2,})([东西南北])门$/;

/** A pattern of names, and what it means in English. */
type Pattern = Readonly<{
  pattern: RegExp;
  say: (parts: readonly string[], direction: string) => string;
}>;

const PATTERNS: readonly Pattern[] = [
  { pattern: CROSSING, say: ([a = '', b = ''], direction) => `${a} & ${b}${direction}` },
  { pattern: MOUTH, say: ([a = ''], direction) => `${a}${direction}` },
  { pattern: GATE, say: ([a = ''], direction) => `${a}${direction} Gate` },
  { pattern: BESIDE, say: ([a = ''], direction) => `${a}${direction}` },
];

/** Stops are called after crossings and the sides of what they lie beside: 丰潭路西斗门路口, 塘萍路南. Null for others. */
export function busStopName(text: string, nameOf: (part: string) => string | null): string | null {
  const [, station, exit = ''] = METRO_EXIT.exec(text) ?? [];
  if (station !== undefined) {
    const called = nameOf(station);
    return called === null ? null : `${called} Metro Station${exit === '' ? '' : ` Exit ${exit}`}`;
  }
  const found = PATTERNS.find(({ pattern }) => pattern.test(text));
  const parts = found?.pattern.exec(text)?.slice(1) ?? [];
  const direction = DIRECTIONS[parts.at(-1) ?? ''];
  const names = parts.slice(0, -1).map(nameOf);
  if (found === undefined || names.some((name) => name === null)) return null;
  return found.say(
    names.filter((name) => name !== null),
    direction === undefined ? '' : ` ${direction}`,
  );
}
