import { sunflower } from './sunflower.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/position.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** How likely a place lies in an area, by the id of the area; the shares add up to 1 with that of no area, which is left out. */
export type AreaShares = ReadonlyMap<string, number>;

/** With so many spots a share is right to about a hundredth. */
const SPOTS = 400;
const spots = sunflower(SPOTS);

/**
 * Where a place may be that is known to `accuracyMeters`: anywhere in the disc around its point, each spot as likely as
 * any other. The disc is filled evenly and without chance: the same place always has the same shares.
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
  const scale = metersPerDegree(point[1]);
  const counts = new Map<number, number>();
  for (let at = 0; at < 2 * SPOTS; at += 2) {
    const spot: Position = [
      point[0] + ((spots[at] ?? 0) * accuracyMeters) / scale.lng,
      point[1] + ((spots[at + 1] ?? 0) * accuracyMeters) / scale.lat,
    ];
    const area = index.at(spot);
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return new Map([...counts].flatMap(([at, count]) => of(at, count / SPOTS)));
}
