import { isPointInGeometry } from '../geo/is-point-in-geometry.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** What the network holds around a point; null where nothing is known of it. */
export function coverageAt(
  point: LngLat,
  coverage: readonly CoverageFeature[],
): CoverageFeature['properties'] | null {
  return coverage.find(({ geometry }) => isPointInGeometry(point, geometry))?.properties ?? null;
}
