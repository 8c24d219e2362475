import type { Points } from './chance-ground.ts';
import type { Measure, Measures } from './point-measures.ts';
import type { PlaceGround } from './place-ground.ts';

/** The places, sets of chance and the places as their doubt lets them lie, all measured in the same way. */
export type Measured = Readonly<{
  found: PlaceGround;
  measure: Measure;
  points: Points;
  real: Measures;
  simulated: readonly Measures[];
  resampled: readonly Measures[];
}>;
