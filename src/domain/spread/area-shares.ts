import { createLocalPlane } from '../geo/local-plane.ts';
import { areaIndexOf } from '../study/area-index.ts';
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
  const index = areaIndexOf(areas);
  const whole = accuracyMeters > 0 ? index.ofDisc(point, accuracyMeters) : index.at(point);
  const of = (at: number, share: number): readonly (readonly [string, number])[] => {
    const id = areas[at]?.id;
    return id === undefined ? [] : [[id, share]];
  };
  if (whole !== null) return new Map(of(whole, 1));
  const counts = new Map<number, number>();
  for (const spot of spotsAround(point, accuracyMeters)) {
    const at = index.at(spot);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return new Map([...counts].flatMap(([at, count]) => of(at, count / SAMPLES)));
}

function spotsAround(point: LngLat, radiusMeters: number): readonly LngLat[] {
  const plane = createLocalPlane(point);
  return Array.from({ length: SAMPLES }, (_, at) => {
    const radius = radiusMeters * Math.sqrt((at + 0.5) / SAMPLES);
    const angle = at * GOLDEN_ANGLE_RADIANS;
    return plane.toLngLat({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
}
