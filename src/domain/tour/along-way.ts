import { metersPerDegree } from '../geo/ellipsoid.ts';
import { metersToSegment } from '../geo/segment.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Something near a way: how far from it at its nearest, and how far along the way that is. */
export type AlongWay<T> = Readonly<{ item: T; offMeters: number; index: number }>;

/**
 * What lies within `withinMeters` of a line, in the order in which it is come to.
 *
 * @param line At least two points.
 */
export function alongWay<T>(
  line: readonly LngLat[],
  items: readonly T[],
  { pointOf, withinMeters }: Readonly<{ pointOf: (item: T) => LngLat; withinMeters: number }>,
): readonly AlongWay<T>[] {
  const near = items.flatMap((item): AlongWay<T>[] => {
    const point = pointOf(item);
    const scale = metersPerDegree(point[1]);
    let best = { offMeters: Infinity, index: 0 };
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      if (from === undefined || to === undefined) continue;
      const offMeters = metersToSegment(point, [from, to], scale);
      if (offMeters < best.offMeters) best = { offMeters, index };
    }
    return best.offMeters <= withinMeters ? [{ item, ...best }] : [];
  });
  return near.toSorted((a, b) => a.index - b.index || a.offMeters - b.offMeters);
}
