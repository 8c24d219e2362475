/**
 * Lays signs of one width on a line so that none covers another: each on the lowest level on which it has room, in the order
 * of their places.
 * @param places Where each stands, in pixels; in any order.
 * @returns The level of each, in the order given, from 0.
 */
export function stripLevels(places: readonly number[], widthPixels: number): readonly number[] {
  const levels = places.map(() => 0);
  /** Where the last sign of each level stands. */
  const lastOf: number[] = [];
  for (const index of [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0))) {
    const place = places[index] ?? 0;
    const free = lastOf.findIndex((last) => place - last >= widthPixels);
    const level = free === -1 ? lastOf.length : free;
    lastOf[level] = place;
    levels[index] = level;
  }
  return levels;
}
