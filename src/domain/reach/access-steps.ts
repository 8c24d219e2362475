import { emptyAccesses, type PointAccesses, type PointColumn } from './point-accesses.ts';
import type { ReachEngine } from './reach-engine.ts';
import { pointAt } from '../study/place-columns.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';

/** Points between two reports of progress: some milliseconds. */
export const POINTS_A_STEP = 256;

/**
 * Where each of the points comes onto the network in a mode.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* accessSteps(
  engine: ReachEngine,
  points: PointColumn,
  mode: WalkMode,
): Generator<number, PointAccesses, void> {
  const count = points.length >> 1;
  const accesses = emptyAccesses(count);
  for (let index = 0; index < count; index++) {
    engine.accessInto(accesses, index, { point: pointAt({ points }, index), mode });
    if (index % POINTS_A_STEP === 0) yield index / count;
  }
  return accesses;
}
