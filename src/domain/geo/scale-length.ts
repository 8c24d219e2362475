const STEPS = [5, 2, 1] as const;

/** The longest round distance (1, 2 or 5 × 10ⁿ metres) that is at most `maxMeters` long. */
export function scaleLength(maxMeters: number): number {
  const power = 10 ** Math.floor(Math.log10(maxMeters));
  const step = STEPS.find((candidate) => candidate * power <= maxMeters) ?? 1;
  return step * power;
}
