import { sunflower } from './sunflower.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/position.ts';
import { type AreaIndex, areaIndexOf } from '../study/area-index.ts';
import { MOST_LISTED_PLACES } from '../study/study-places.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** How likely a place lies in an area, by the id of the area; the shares add up to 1 with that of no area, which is left out. */
export type AreaShares = ReadonlyMap<string, number>;

/** With so many spots a share is right to about a hundredth; with the fewer, to about a fortieth. */
const [SPOTS, FEWER_SPOTS] = [400, 60] as const;
const [ALL, FEWER] = [sunflower(SPOTS), sunflower(FEWER_SPOTS)];

/** In how many spots of its disc each of so many places is looked for. */
export const spotsFor = (places: number): Float64Array => (places > MOST_LISTED_PLACES ? FEWER : ALL);

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
  return new Map(
    [...sharesIn(index, point, { accuracyMeters, spots: ALL })].flatMap(([at, share]) => {
      const id = areas[at]?.id;
      return id === undefined ? [] : [[id, share] as const];
    }),
  );
}

/** The same by the position of the area, −1 for none. @param spots In which a disc is looked at, east and north in turn */
export function sharesIn(
  index: AreaIndex,
  point: LngLat,
  { accuracyMeters, spots }: Readonly<{ accuracyMeters: number; spots: Float64Array }>,
): ReadonlyMap<number, number> {
  const whole = accuracyMeters > 0 ? index.ofDisc(point, accuracyMeters) : index.at(point);
  if (whole !== null) return new Map([[whole, 1]]);
  const scale = metersPerDegree(point[1]);
  const shares = new Map<number, number>();
  for (let at = 0; at < spots.length; at += 2) {
    const spot: Position = [
      point[0] + ((spots[at] ?? 0) * accuracyMeters) / scale.lng,
      point[1] + ((spots[at + 1] ?? 0) * accuracyMeters) / scale.lat,
    ];
    const area = index.at(spot);
    shares.set(area, (shares.get(area) ?? 0) + 1);
  }
  for (const [at, count] of shares) shares.set(at, (2 * count) / spots.length);
  return shares;
}
