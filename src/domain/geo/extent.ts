export type Extent = Readonly<{ lowest: number; highest: number }>;

/**
 * The lowest and the highest value, however many there are: `Math.min(...values)` overflows the stack from about a
 * hundred thousand on. Infinity and -Infinity without values.
 */
export function extentOf(values: Iterable<number>): Extent {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
}
