import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCrowds } from '../../../../src/domain/declutter/find-crowds.ts';
import { createPointGrid } from '../../../../src/domain/declutter/point-grid.ts';
import { type PixelPoint } from '../../../../src/domain/geo/mercator.ts';

const minDistancePixels = 10;
const touches = (a: PixelPoint, b: PixelPoint): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < minDistancePixels;

const crowdsOf = (
  points: readonly PixelPoint[],
  maxCrowd: number,
  starts: Iterable<number> = points.keys(),
) =>
  findCrowds(starts, {
    points,
    grid: createPointGrid(points, minDistancePixels),
    minDistancePixels,
    maxCrowd,
  });

/** By the definition: everybody is asked about everybody until no more is found. */
function crowdsByDefinition(points: readonly PixelPoint[], maxCrowd: number): number[][] {
  const crowdOf = points.map((_, index) => new Set([index]));
  points.forEach((a, i) => {
    points.forEach((b, j) => {
      const [own, other] = [crowdOf[i], crowdOf[j]];
      if (own === undefined || other === undefined || own === other || !touches(a, b)) return;
      for (const member of other) {
        own.add(member);
        crowdOf[member] = own;
      }
    });
  });
  return [...new Set(crowdOf)]
    .filter(({ size }) => size > 1 && size <= maxCrowd)
    .map((crowd) => [...crowd].sort((a, b) => a - b));
}

const coordinate = fc.integer({ min: -60, max: 60 });
const anyPoints = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 });
const byFirst = (crowds: readonly number[][]) => crowds.toSorted(([a = 0], [b = 0]) => a - b);

test('finds the crowds that comparing all with all finds', () => {
  fc.assert(
    fc.property(anyPoints, fc.integer({ min: 1, max: 20 }), (points, maxCrowd) => {
      expect(byFirst(crowdsOf(points, maxCrowd))).toEqual(byFirst(crowdsByDefinition(points, maxCrowd)));
    }),
    { numRuns: 500 },
  );
});

test('looks only for the crowds of the starts', () => {
  const points = [0, 5, 100, 105].map((x) => ({ x, y: 0 }));
  expect(crowdsOf(points, 4, [3])).toEqual([[2, 3]]);
});

test('finds crowds where points have been moved to', () => {
  const before = [0, 40, 80].map((x) => ({ x, y: 0 }));
  const grid = createPointGrid(before, minDistancePixels);
  const after = [0, 40, 35].map((x) => ({ x, y: 0 }));
  grid.move(2, { x: 80, y: 0 }, { x: 35, y: 0 });
  expect(findCrowds(after.keys(), { points: after, grid, minDistancePixels, maxCrowd: 4 })).toEqual([[1, 2]]);
});

test('does not ask everybody about everybody in a large crowd', () => {
  const points = Array.from({ length: 5000 }, (_, index) => ({ x: index % 7, y: index % 5 }));
  const all = createPointGrid(points, minDistancePixels);
  let asked = 0;
  const grid = {
    ...all,
    *near(point: PixelPoint) {
      for (const index of all.near(point)) {
        asked += 1;
        yield index;
      }
    },
  };
  expect(findCrowds(points.keys(), { points, grid, minDistancePixels, maxCrowd: 16 })).toEqual([]);
  expect(asked).toBeLessThan(points.length * 40);
});
