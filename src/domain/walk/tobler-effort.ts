/** Exponent and the slope of fastest walking in Tobler's hiking function. */
const STEEPNESS = 3.5;
const EASIEST_SLOPE = -0.05;

/** Steps are walked at no more than half the flat speed. */
const STEPS_EFFORT = 2;

/**
 * How many metres of flat ground take as long as one metre at `slope` (rise over run, negative downhill).
 * Tobler's hiking function W = 6·exp(−3.5·|slope + 0.05|) km/h, divided by its own value on the flat.
 * W. Tobler, "Three Presentations on Geographical Analysis and Modeling", NCGIA Technical Report 93-1, 1993.
 */
export function toblerEffort(slope: number): number {
  return Math.exp(STEEPNESS * (Math.abs(slope - EASIEST_SLOPE) - Math.abs(EASIEST_SLOPE)));
}

/** As `toblerEffort` for steps: half speed, or slower where the slope alone is slower still. */
export function stepsEffort(slope: number): number {
  return Math.max(STEPS_EFFORT, toblerEffort(slope));
}

/** No slope makes walking faster than this many times the flat speed: at 5 % downhill. */
export const FASTEST_PER_FLAT = 1 / toblerEffort(EASIEST_SLOPE);
