import { LEAST_OF_MEDIAN, type MedianMinutes, medianMinutes, type WalkMinutes } from './median-minutes.ts';
import type { WalkColumns } from './walk-columns.ts';

/** How far the places of one area are on foot from what is asked about. */
export type AreaWalks = Readonly<{
  /** Null for too few places whose walk is known. */
  minutes: MedianMinutes | null;
  /** The usual minutes of each where they are too few for a median; the least first. */
  few: readonly number[];
  /** Places that no path comes near: no walk of them is known, and none is counted. */
  unmapped: number;
}>;

/** The walk of one place; null where none is known. */
export function walkAt({ usual, from, to }: WalkColumns, at: number): WalkMinutes | null {
  const minutes = usual[at] ?? Number.NaN;
  return Number.isNaN(minutes) ? null : { usual: minutes, from: from[at] ?? minutes, to: to[at] ?? minutes };
}

/** By area, in the order of the areas. @param areaOf In which area each place lies; −1 for none */
export function areaWalks(walks: WalkColumns, areaOf: Int16Array, areaCount: number): readonly AreaWalks[] {
  const known = Array.from({ length: areaCount }, (): WalkMinutes[] => []);
  const unmapped = new Uint32Array(areaCount);
  areaOf.forEach((area, at) => {
    if (area === -1) return;
    const walk = walkAt(walks, at);
    if (walk === null) unmapped[area] = (unmapped[area] ?? 0) + 1;
    else known[area]?.push(walk);
  });
  return known.map((of, at) => ({
    minutes: medianMinutes(of),
    few:
      of.length < LEAST_OF_MEDIAN
        ? of.map(({ usual }) => usual).toSorted((a, b) => (a === b ? 0 : a - b))
        : [],
    unmapped: unmapped[at] ?? 0,
  }));
}
