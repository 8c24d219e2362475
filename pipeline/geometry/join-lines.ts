import { at } from './at.ts';
import type { Line, Position } from '../../src/domain/geo/position.ts';

const keyOf = ([lng, lat]: Position) => `${Math.round(lng * 1e7)},${Math.round(lat * 1e7)}`;
const firstKey = (line: Line) => keyOf(at(line, 0));
const lastKey = (line: Line) => keyOf(at(line, line.length - 1));

type Joint = Readonly<{ lines: readonly Line[]; byEnd: ReadonlyMap<string, number[]>; used: Uint8Array }>;

function indexEnds(lines: readonly Line[]): ReadonlyMap<string, number[]> {
  const byEnd = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const key of [firstKey(line), lastKey(line)]) byEnd.set(key, [...(byEnd.get(key) ?? []), i]);
  });
  return byEnd;
}

/** The one other unused line that ends at `key`, when exactly two do. */
function partner({ byEnd, used }: Joint, key: string, self: number): number | null {
  const meeting = byEnd.get(key) ?? [];
  const other = meeting[0] === self ? meeting[1] : meeting[0];
  return meeting.length !== 2 || other === undefined || other === self || used[other] === 1 ? null : other;
}

type Turn = 'forward' | 'reversed';

/** Lengthens `chain` at its end by lines in one of the `allowed` directions. */
function grow(joint: Joint, chain: Line, index: number, allowed: readonly Turn[]): Line {
  const grown = [...chain];
  let tip = index;
  for (;;) {
    const key = lastKey(grown);
    const next = partner(joint, key, tip);
    if (next === null) return grown;
    const line = at(joint.lines, next);
    const turn: Turn = firstKey(line) === key ? 'forward' : 'reversed';
    if (!allowed.includes(turn)) return grown;
    joint.used[next] = 1;
    grown.push(...(turn === 'forward' ? line : line.toReversed()).slice(1));
    tip = next;
  }
}

/**
 * Joins lines that meet end to end, and only where exactly two meet, into longer ones, so that they can be
 * simplified and labelled as one. With `keepDirection` no line is turned round.
 */
export function joinLines(lines: readonly Line[], { keepDirection }: { keepDirection: boolean }): Line[] {
  const joint: Joint = { lines, byEnd: indexEnds(lines), used: new Uint8Array(lines.length) };
  return lines.flatMap((line, i) => {
    if (joint.used[i] === 1) return [];
    joint.used[i] = 1;
    const onwards = grow(joint, line, i, keepDirection ? ['forward'] : ['forward', 'reversed']);
    const both: readonly Turn[] = keepDirection ? ['reversed'] : ['forward', 'reversed'];
    return [grow(joint, onwards.toReversed(), i, both).toReversed()];
  });
}
