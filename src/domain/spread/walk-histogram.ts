import type { WalkColumns } from './walk-columns.ts';

/** How many places have a walk of which length. */
export type WalkHistogram = Readonly<{
  /** By whole minutes: the first those under one. */
  minutes: readonly number[];
  /** Beyond the limit. */
  beyond: number;
  /** No path comes near: their walk is not known. */
  unmapped: number;
}>;

/** @param limitMinutes Of the search */
export function walkHistogram({ usual }: WalkColumns, limitMinutes: number): WalkHistogram {
  const minutes = Array.from({ length: limitMinutes }, () => 0);
  let [beyond, unmapped] = [0, 0];
  for (const walk of usual) {
    if (Number.isNaN(walk)) unmapped += 1;
    else if (walk > limitMinutes) beyond += 1;
    else {
      const at = Math.min(limitMinutes - 1, Math.floor(walk));
      minutes[at] = (minutes[at] ?? 0) + 1;
    }
  }
  return { minutes, beyond, unmapped };
}
