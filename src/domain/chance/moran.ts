/** For each cell the indices of those beside it; never its own. */
export type Neighbors = readonly (readonly number[])[];

/**
 * Moran's I with rows of weights that add up to 1 (Moran 1950, doi:10.1093/biomet/37.1-2.17; Cliff and Ord 1981): above
 * −1 / (n − 1) where cells beside each other are alike. 0 where all values are the same.
 */
export function moranI(values: ArrayLike<number>, neighbors: Neighbors): number {
  const count = values.length;
  const deviations = deviationsOf(values);
  let [variation, covariation, weights] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const deviation = deviations[i] ?? 0;
    variation += deviation * deviation;
    const beside = neighbors[i] ?? [];
    if (beside.length === 0) continue;
    weights += 1;
    let sum = 0;
    for (const j of beside) sum += deviations[j] ?? 0;
    covariation += (deviation * sum) / beside.length;
  }
  return variation === 0 || weights === 0 ? 0 : ((count / weights) * covariation) / variation;
}

function deviationsOf(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += values[i] ?? 0;
  return Float64Array.from({ length: count }, (_, i) => (values[i] ?? 0) - sum / count);
}
