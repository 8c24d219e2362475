/** A number, and between which it lies, nine times in ten, by how well the places are located. */
export type Ranged = Readonly<{ usual: number; from: number; to: number }>;

/** What is left out on each side of a range. */
const TAIL = 0.05;

/**
 * What a number may be: the middle nine tenths of what it is in the draws, each of which puts the places elsewhere within their
 * accuracy, widened to hold what it is with the places where they are marked. Of no draws the number alone.
 */
export function ranged(usual: number, drawn: readonly number[]): Ranged {
  const sorted = drawn.toSorted((a, b) => (a === b ? 0 : a - b));
  const skipped = Math.floor(TAIL * sorted.length);
  return {
    usual,
    from: Math.min(usual, sorted[skipped] ?? usual),
    to: Math.max(usual, sorted[sorted.length - 1 - skipped] ?? usual),
  };
}
