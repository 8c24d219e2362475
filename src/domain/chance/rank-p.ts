/**
 * The share of the simulated values and the real one that are at least as great: (1 + #) / (simulations + 1), which is
 * never 0 (Barnard 1963; Davison and Hinkley 1997, section 4.2). Exact when the real value is one more draw of chance.
 */
export function greaterP(value: number, simulated: Float64Array): number {
  return (1 + countWhere(simulated, (other) => other >= value)) / (simulated.length + 1);
}

/** Twice the smaller of both sides, at most 1: for a value that may be too small or too great. */
export function twoSidedP(value: number, simulated: Float64Array): number {
  const atMost = (1 + countWhere(simulated, (other) => other <= value)) / (simulated.length + 1);
  return Math.min(1, 2 * Math.min(atMost, greaterP(value, simulated)));
}

function countWhere(values: Float64Array, test: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (test(value)) count += 1;
  return count;
}
