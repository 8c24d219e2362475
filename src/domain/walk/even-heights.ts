/** Heights at equal steps of something that runs evenly from one end to the other, in whole centimetres. */
export function evenHeights(firstCm: number, lastCm: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.round(firstCm + ((lastCm - firstCm) * step) / steps),
  );
}
