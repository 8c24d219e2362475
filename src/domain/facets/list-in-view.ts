import type { Initiative } from '../../schema/initiative.ts';
import { type Bounds, boundsMeet, boundsOf } from '../geo/bounds.ts';

/** The initiatives of which a part may be seen, in the given order: the box of its shape meets the view. */
export function listInView<T extends Pick<Initiative, 'geometry'>>(
  initiatives: readonly T[],
  view: Bounds,
): readonly T[] {
  return initiatives.filter(({ geometry }) => {
    const bounds = geometry === null ? null : boundsOf([geometry]);
    return bounds !== null && boundsMeet(bounds, view);
  });
}
