/**
 * χ² of counts in parts of a ground against what chance puts there on average: Σ (count − expected)² / expected, expected
 * by their areas. Great where points are clustered, small where they keep apart.
 * @param areas Above 0, in any unit.
 */
export function quadratChiSquare(counts: ArrayLike<number>, areas: ArrayLike<number>): number {
  let [points, whole] = [0, 0];
  for (let i = 0; i < counts.length; i += 1) {
    points += counts[i] ?? 0;
    whole += areas[i] ?? 0;
  }
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const expected = (points * (areas[i] ?? 0)) / whole;
    const difference = (counts[i] ?? 0) - expected;
    sum += (difference * difference) / expected;
  }
  return sum;
}
