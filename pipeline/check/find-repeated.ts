/** The items whose key an earlier item has too, each with that earlier one. */
export function findRepeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): readonly Readonly<{ item: T; earlier: T }>[] {
  const firstByKey = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === null) return [];
    const earlier = firstByKey.get(key);
    if (earlier !== undefined) return [{ item, earlier }];
    firstByKey.set(key, item);
    return [];
  });
}
