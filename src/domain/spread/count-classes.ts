/** Beside the class of none. */
const MOST_CLASSES = 4;

/** One shade of a map: numbers from `from` to `to`, both included. */
export type CountClass = Readonly<{ from: number; to: number }>;

/**
 * Classes for the shades of a map, the first for 0 alone. Up to four as a class each; of more numbers four classes of equal
 * width, rounded up, so that their bounds are whole.
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const most = Math.max(0, ...counts);
  const width = Math.max(1, Math.ceil(most / MOST_CLASSES));
  const classCount = Math.ceil(most / width);
  return [
    { from: 0, to: 0 },
    ...Array.from({ length: classCount }, (_, at) => ({ from: at * width + 1, to: (at + 1) * width })),
  ];
}

/** The index of the class that holds `count`. */
export const classOf = (count: number, classes: readonly CountClass[]): number =>
  classes.findIndex(({ from, to }) => count >= from && count <= to);
