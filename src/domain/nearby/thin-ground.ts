import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { Reach } from '../reach/reach-engine.ts';
import { coverageAt } from './coverage-at.ts';

/** Every so many positions of the outline are looked at: they lie some ten metres apart. */
const STRIDE = 8;

/**
 * Whether a walk leads onto ground of which the data name little but roads: what is counted there is the least that there
 * is. False while it is not known what the data cover.
 */
export function reachesThinGround(
  point: LngLat,
  { areas }: Pick<Reach, 'areas'>,
  coverage: readonly CoverageFeature[],
): boolean {
  if (coverage.length === 0) return false;
  const isThin = (at: LngLat): boolean => coverageAt(at, coverage)?.level !== 'complete';
  if (isThin(point)) return true;
  const outline = areas.at(-1)?.positions ?? [];
  for (let i = 0; i + 1 < outline.length; i += 2 * STRIDE) {
    if (isThin(lngLat(outline[i] ?? NaN, outline[i + 1] ?? NaN))) return true;
  }
  return false;
}
