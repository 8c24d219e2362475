import type { Ground, Points } from './chance-ground.ts';
import { type Random, randomShare } from './random.ts';

/**
 * `count` points of the ground, each spot as likely as any other and no point knowing of the others: complete spatial
 * randomness, conditional on the number. A point of the box around it is taken when it lies on the ground (rejection).
 */
export function scatter(
  { box, holds }: Pick<Ground, 'box' | 'holds'>,
  random: Random,
  count: number,
): Points {
  const [west, south, east, north] = box;
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  for (let index = 0; index < count;) {
    const x = west + randomShare(random) * (east - west);
    const y = south + randomShare(random) * (north - south);
    if (!holds(x, y)) continue;
    xs[index] = x;
    ys[index] = y;
    index += 1;
  }
  return { xs, ys };
}

/** So many draws find the part of a disc that is on the ground, unless it is less than a thousandth. */
const MOST_DRAWS = 10_000;

/**
 * Where each point may be that is known to a radius only: one spot of its disc, as far as that is on the ground. A radius
 * of 0 leaves it where it is.
 */
export function jitter(
  { holds }: Pick<Ground, 'holds'>,
  random: Random,
  points: Points,
  radii: Float64Array,
): Points {
  const [xs, ys] = [points.xs.slice(), points.ys.slice()];
  radii.forEach((radius, index) => {
    if (radius === 0) return;
    const [x, y] = [points.xs[index] ?? 0, points.ys[index] ?? 0];
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const dx = (2 * randomShare(random) - 1) * radius;
      const dy = (2 * randomShare(random) - 1) * radius;
      if (dx * dx + dy * dy > radius * radius || !holds(x + dx, y + dy)) continue;
      xs[index] = x + dx;
      ys[index] = y + dy;
      return;
    }
  });
  return { xs, ys };
}
