import type { HistogramBar } from './chance-question.ts';

const BARS = 24;

/** How many of the values are in each of some parts of equal width between the least and the greatest. */
export function histogram(values: Float64Array): readonly HistogramBar[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = (most - least) / BARS;
  const bars = Array.from({ length: BARS }, (_, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    const bar = bars[Math.min(BARS - 1, Math.floor((value - least) / width))] ?? bars[0];
    if (bar !== undefined) bar.count += 1;
  }
  return bars;
}
