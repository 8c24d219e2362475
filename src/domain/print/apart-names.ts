import type { PaperPoint } from './paper-projection.ts';
import { textWidth } from './text-lines.ts';

/** A name with the middle of its foot. */
export type PlacedName = PaperPoint & Readonly<{ name: string }>;

/** How far a name may stand from its spot, in lines up or down: the nearest first. */
const SHIFTS = [0, -1, 1, -2, 2] as const;
const LINE = 1.15;

const overlap = (a: PlacedName, b: PlacedName, size: number): boolean =>
  Math.abs(a.y - b.y) < size * LINE - 0.01 &&
  Math.abs(a.x - b.x) < ((textWidth(a.name) + textWidth(b.name)) / 2) * size;

/** The names, moved up or down so that none covers another; those come first that come first. What has no room is left out. */
export function apartNames(names: readonly PlacedName[], size: number): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of names) {
    const found = SHIFTS.map((shift) => ({ ...name, y: name.y + shift * size * LINE })).find((moved) =>
      placed.every((other) => !overlap(moved, other, size)),
    );
    if (found !== undefined) placed.push(found);
  }
  return placed;
}
