import type { PaperPoint } from './paper-projection.ts';
import { textWidth } from './text-lines.ts';

/** A name with the middle of its foot. */
export type PlacedName = PaperPoint & Readonly<{ name: string }>;

/** How far a name may stand from its spot, in lines up or down: the nearest first. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3] as const;
const LINE = 1.15;
/** Around the middle of a dot, in units of the drawing. */
const DOT_ROOM = 5;

const overlap = (a: PlacedName, b: PlacedName, size: number): boolean =>
  Math.abs(a.y - b.y) < size * LINE - 0.01 &&
  Math.abs(a.x - b.x) < ((textWidth(a.name) + textWidth(b.name)) / 2) * size;

const covers = ({ name, x, y }: PlacedName, dot: PaperPoint, size: number): boolean =>
  Math.abs(dot.x - x) < (textWidth(name) / 2) * size + DOT_ROOM &&
  dot.y > y - size - DOT_ROOM &&
  dot.y < y + DOT_ROOM;

/**
 * The names, moved up or down so that none covers another, nor a dot where that can be; those come first that come first.
 * What has no room between the names is left out.
 */
export function apartNames(
  names: readonly PlacedName[],
  size: number,
  dots: readonly PaperPoint[] = [],
): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of names) {
    const free = SHIFTS.map((shift) => ({ ...name, y: name.y + shift * size * LINE })).filter((moved) =>
      placed.every((other) => !overlap(moved, other, size)),
    );
    const found = free.find((moved) => dots.every((dot) => !covers(moved, dot, size))) ?? free[0];
    if (found !== undefined) placed.push(found);
  }
  return placed;
}
