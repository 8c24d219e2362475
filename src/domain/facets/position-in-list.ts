/** The neighbours of an entry in a list, with its position counted from 1. */
export type ListPosition<T> = Readonly<{
  previous: T | null;
  next: T | null;
  position: number;
  total: number;
}>;

/** Where `id` stands in `list`; null when it is not in it. */
export function positionInList<T extends Readonly<{ id: string }>>(
  list: readonly T[],
  id: string,
): ListPosition<T> | null {
  const index = list.findIndex((entry) => entry.id === id);
  if (index === -1) return null;
  return {
    previous: list[index - 1] ?? null,
    next: list[index + 1] ?? null,
    position: index + 1,
    total: list.length,
  };
}

type Placeable = Readonly<{ id: string; location: unknown }>;

/** Where an entry stands in the list that is shown; in that of its kind, mapped or not, when the list does not hold it. */
export function positionAmong<T extends Placeable>(
  { listed, all }: Readonly<{ listed: readonly T[]; all: readonly T[] }>,
  { id, location }: Placeable,
): ListPosition<T> | null {
  const ofItsKind = (entry: T): boolean => (entry.location === null) === (location === null);
  return positionInList(listed, id) ?? positionInList(all.filter(ofItsKind), id);
}
