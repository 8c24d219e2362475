import { ownParts } from '../place/sites.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { type Bounds, boundsMeet, boundsOf } from '../geo/bounds.ts';

/** The initiatives of which something may be seen, in the given order: the box of a shape of theirs meets the view. */
export function listInView<T extends Pick<Initiative, 'geometry' | 'places'>>(
  initiatives: readonly T[],
  view: Bounds,
): readonly T[] {
  const isSeen = (geometry: Geometry): boolean => {
    const bounds = boundsOf([geometry]);
    return bounds !== null && boundsMeet(bounds, view);
  };
  return initiatives.filter(({ geometry, places }) =>
    [...(geometry === null ? [] : [geometry]), ...ownParts({ places }).map((part) => part.geometry)].some(
      isSeen,
    ),
  );
}
