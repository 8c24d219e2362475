/** The same list at three times: when both sides agreed last, here, and there. */
export type ThreeLists<T> = Readonly<Record<'base' | 'mine' | 'theirs', readonly T[]>>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Both sides' changes since `base`: what one added stays, what one took away goes unless the other changed it, and
 * what one changed is taken from there. In the order of `mine`, then what only `theirs` has.
 */
export function mergeLists<T>(
  { base, mine, theirs }: ThreeLists<T>,
  idOf: (item: T) => string,
): readonly T[] {
  const byId = (items: readonly T[]) => new Map(items.map((item) => [idOf(item), item]));
  const [baseById, mineById, theirsById] = [byId(base), byId(mine), byId(theirs)];
  const isChanged = (item: T) => !isSame(item, baseById.get(idOf(item)));
  const kept = mine.flatMap((item) => {
    const theirItem = theirsById.get(idOf(item));
    if (isChanged(item)) return [item];
    return theirItem === undefined ? [] : [theirItem];
  });
  return [...kept, ...theirs.filter((item) => !mineById.has(idOf(item)) && isChanged(item))];
}
