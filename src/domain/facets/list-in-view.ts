import type { Initiative } from '../../schema/initiative.ts';
import { boundsOf } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';

/** The initiatives of which a part may be seen, in the given order: the box of its shape meets the view. */
export function listInView<T extends Pick<Initiative, 'geometry'>>(
  initiatives: readonly T[],
  view: Bounds,
): readonly T[] {
  return initiatives.filter(({ geometry }) => {
    const bounds = geometry === null ? null : boundsOf([geometry]);
    return bounds !== null && meets(bounds, view);
  });
}

function meets(a: Bounds, b: Bounds): boolean {
  const apart =
    a.southWest[0] > b.northEast[0] ||
    a.northEast[0] < b.southWest[0] ||
    a.southWest[1] > b.northEast[1] ||
    a.northEast[1] < b.southWest[1];
  return !apart;
}
