import type { LngLat } from '../../schema/lng-lat.ts';
import { createLocalPlane } from '../geo/local-plane.ts';
import { seededRandom } from '../order/seeded-random.ts';

/** Far apart, so that the draws of one place and of the next have nothing in common. */
const [DRAW_STRIDE, INDEX_STRIDE] = [0x9e3779b1, 0x85ebca6b];

/**
 * Spots where a place may be that is known to `accuracyMeters`: anywhere in the disc around its point, each as likely as any
 * other. Without end; the same for the same draw and index.
 * @param draw Which draw of all places together it belongs to.
 * @param index Of the place among them.
 */
export function* scatterPlace(
  center: LngLat,
  accuracyMeters: number,
  draw: number,
  index: number,
): Generator<LngLat, never> {
  const random = seededRandom((Math.imul(draw + 1, DRAW_STRIDE) ^ Math.imul(index + 1, INDEX_STRIDE)) >>> 0);
  const plane = createLocalPlane(center);
  for (;;) {
    // The root, because a disc has more room further out.
    const radius = accuracyMeters * Math.sqrt(random());
    const angle = 2 * Math.PI * random();
    yield plane.toLngLat({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
}
