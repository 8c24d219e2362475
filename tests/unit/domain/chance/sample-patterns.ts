import { scatter } from '../../../../src/domain/chance/scatter.ts';
import type { Ground, Points } from '../../../../src/domain/chance/chance-ground.ts';
import { type Random, randomShare } from '../../../../src/domain/chance/random.ts';

type Make = (ground: Ground, random: Random, count: number) => Points;

const pushed = (points: readonly (readonly [number, number])[]): Points => ({
  xs: Float64Array.from(points, ([x]) => x),
  ys: Float64Array.from(points, ([, y]) => y),
});

/** One point after the other, as many as are asked for, of those that `take` takes. */
function collect(count: number, draw: () => readonly [number, number] | null): Points {
  const points: (readonly [number, number])[] = [];
  while (points.length < count) {
    const point = draw();
    if (point !== null) points.push(point);
  }
  return pushed(points);
}

const single = (ground: Ground, random: Random): readonly [number, number] => {
  const { xs, ys } = scatter(ground, random, 1);
  return [xs[0] ?? 0, ys[0] ?? 0];
};

/** In the southern third of the box around the ground alone. */
const oneCorner: Make = (ground, random, count) => {
  const [, south, , north] = ground.box;
  const holds = (x: number, y: number) => y < south + (north - south) / 3 && ground.holds(x, y);
  return scatter({ box: ground.box, holds }, random, count);
};

/** In groups of five or so, each within some 700 m, all over the ground. */
const clustered: Make = (ground, random, count) => {
  const groups = scatter(ground, random, Math.ceil(count / 5));
  let drawn = 0;
  return collect(count, () => {
    const group = drawn++ % groups.xs.length;
    const x = (groups.xs[group] ?? 0) + (2 * randomShare(random) - 1) * 700;
    const y = (groups.ys[group] ?? 0) + (2 * randomShare(random) - 1) * 700;
    return ground.holds(x, y) ? [x, y] : null;
  });
};

/** None nearer to another than seven tenths of the side of the square that each would have. */
const regular: Make = (ground, random, count) => {
  const least = 0.7 * Math.sqrt(ground.area / count);
  const taken: (readonly [number, number])[] = [];
  return collect(count, () => {
    const point = single(ground, random);
    if (taken.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < least)) return null;
    taken.push(point);
    return point;
  });
};

/** Patterns of which everybody knows what they are. */
export const SAMPLE_PATTERNS = { random: scatter as Make, clustered, regular, oneCorner } as const;
