import { isPointInGeometry } from '../geo/polygon.ts';
import type { SnapFailure } from '../walk/snap-to-edge.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** What the network holds around a point; null where nothing is known of it. */
export function coverageAt(
  point: LngLat,
  coverage: readonly CoverageFeature[],
): CoverageFeature['properties'] | null {
  return coverage.find(({ geometry }) => isPointInGeometry(point, geometry))?.properties ?? null;
}

/**
 * Why nobody can walk from `point`. Where the network was found to have no way near it, the reason is that the data end
 * there, if the point lies in none of the areas that they cover.
 *
 * @param coverage Empty while it is not known: then the network's own reason stands.
 */
export function refusalAt<Code extends string>(
  code: Code,
  point: LngLat,
  coverage: readonly CoverageFeature[],
): Code | Extract<SnapFailure['code'], 'outside'> {
  const isBeyond = code === 'too-far' && coverage.length > 0 && coverageAt(point, coverage) === null;
  return isBeyond ? 'outside' : code;
}
