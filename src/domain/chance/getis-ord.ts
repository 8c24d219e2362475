import type { Neighbors } from './moran.ts';

/**
 * The general G of Getis and Ord (1992, doi:10.1111/j.1538-4632.1992.tb00261.x) with weights of 1 between neighbours: the
 * share of all products of two values that belongs to neighbours. High where great values lie beside each other.
 * @param values Not negative. 0 where fewer than two are above 0.
 */
export function generalG(values: ArrayLike<number>, neighbors: Neighbors): number {
  let [sum, squares, beside] = [0, 0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    sum += value;
    squares += value * value;
    for (const j of neighbors[i] ?? []) beside += value * (values[j] ?? 0);
  }
  const all = sum * sum - squares;
  return all === 0 ? 0 : beside / all;
}

/**
 * Gi* of each cell (Ord and Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x, with weights of 1 for it and its
 * neighbours): how far the sum of a cell and those beside it is above the mean of all, in standard deviations.
 * 0 where all values are the same or all cells are neighbours.
 */
export function localG(values: ArrayLike<number>, neighbors: Neighbors): Float64Array {
  const count = values.length;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const value = values[i] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return Float64Array.from({ length: count }, (_, i) => {
    const beside = neighbors[i] ?? [];
    const weights = beside.length + 1;
    const scale = deviation * Math.sqrt((count * weights - weights * weights) / (count - 1));
    if (scale === 0) return 0;
    let local = values[i] ?? 0;
    for (const j of beside) local += values[j] ?? 0;
    return (local - mean * weights) / scale;
  });
}
