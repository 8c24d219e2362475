import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PixelPoint } from '../../../../src/domain/geo/mercator.ts';
import { pushApart } from '../../../../src/domain/declutter/push-apart.ts';

const options = { minDistancePixels: 30, maxCrowd: 16 };

const smallestDistance = (points: readonly PixelPoint[]): number =>
  Math.min(
    ...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    Infinity,
  );

test('leaves points that do not touch exactly where they are', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ];
  expect(pushApart(points, options)).toEqual(points);
});

test('moves both of a pair by the same amount', () => {
  const [a, b] = pushApart(
    [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ],
    options,
  );
  expect((a?.x ?? NaN) + (b?.x ?? NaN)).toBeCloseTo(10);
  expect((b?.x ?? NaN) - (a?.x ?? NaN)).toBeCloseTo(30, 1);
});

test('separates points of one coordinate', () => {
  const points = Array.from({ length: 5 }, () => ({ x: 7, y: 7 }));
  expect(smallestDistance(pushApart(points, options))).toBeGreaterThanOrEqual(30);
});

test('leaves a crowd alone that is too large to be shown apart', () => {
  const points = Array.from({ length: 17 }, (_, i) => ({ x: i, y: 0 }));
  expect(pushApart(points, options)).toEqual(points);
});

test('no two of up to a crowd touch afterwards, whatever they ran into, and the same input gives the same answer', () => {
  const coordinate = fc.integer({ min: 0, max: 200 });
  const anyPoints = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: options.maxCrowd });
  fc.assert(
    fc.property(anyPoints, (points) => {
      const moved = pushApart(points, options);
      expect(smallestDistance(moved)).toBeGreaterThan(29);
      expect(pushApart(points, options)).toEqual(moved);
    }),
  );
});
