import { createLocalPlane } from '../geo/local-plane.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** How likely a place lies in an area, by the id of the area; the shares add up to 1 with that of no area, which is left out. */
export type AreaShares = ReadonlyMap<string, number>;

/** With so many points a share is right to about a hundredth. */
const SAMPLES = 400;
/** Between successive points of a sunflower, which fills a disc evenly without chance. */
const GOLDEN_ANGLE_RADIANS = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a place may be that is known to `accuracyMeters`: anywhere in the disc around its point, each spot as likely as
 * any other. The disc is filled with the points of a sunflower (Vogel 1979, doi:10.1016/0025-5564(79)90080-4), so that
 * the same place always has the same shares.
 * @param accuracyMeters 0 for a place that is known exactly: it lies in one area, or in none.
 */
export function areaShares(
  point: LngLat,
  accuracyMeters: number,
  areas: readonly Pick<SubdistrictFeature, 'id' | 'geometry'>[],
): AreaShares {
  const plane = createLocalPlane(point);
  const count = accuracyMeters > 0 ? SAMPLES : 1;
  const shares = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const radius = count === 1 ? 0 : accuracyMeters * Math.sqrt((at + 0.5) / count);
    const angle = at * GOLDEN_ANGLE_RADIANS;
    const spot = plane.toLngLat({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    const area = areas.find(({ geometry }) => isPointInGeometry(spot, geometry));
    if (area !== undefined) shares.set(area.id, (shares.get(area.id) ?? 0) + 1 / count);
  }
  return shares;
}
