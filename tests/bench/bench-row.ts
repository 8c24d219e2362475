/** One measured figure of `npm run bench`. */
export type BenchRow = Readonly<{
  /** What was measured, e.g. "15-minute reach, p95". */
  name: string;
  figure: number;
  /** "ms", "kB", "×" … */
  unit: string;
  /** The figure to stay below (or above, for "×"); null where none is set. */
  target: number | null;
}>;

/** A time to stay below. */
export const timeRow = (name: string, figure: number, target: number | null = null): BenchRow => ({
  name,
  figure,
  unit: 'ms',
  target,
});
