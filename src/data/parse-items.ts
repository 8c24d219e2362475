import * as v from 'valibot';

export type ParsedItems<T> = Readonly<{
  items: readonly T[];
  /** Ids of the items that do not fit the schema; the index where there is no id. */
  leftOut: readonly string[];
}>;

/** Parses item by item, so that a bad one does not hide the others. */
export function parseItems<T>(
  items: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
): ParsedItems<T> {
  const good: T[] = [];
  const leftOut: string[] = [];
  for (const [index, item] of items.entries()) {
    const result = v.safeParse(schema, item, { abortEarly: true });
    if (result.success) good.push(result.output);
    else leftOut.push(idOf(item) ?? String(index));
  }
  return { items: good, leftOut };
}

function idOf(item: unknown): string | null {
  const hasId = typeof item === 'object' && item !== null && 'id' in item;
  return hasId && typeof item.id === 'string' ? item.id : null;
}
