import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { medianPoint } from '../../../../src/domain/geo/median-point.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Every sum, as the definition has it. */
function byDefinition(points: readonly LngLat[]) {
  const all = points.map((point) => ({
    point,
    distances: points.map((other) => distanceMeters(point, other)).sort((a, b) => a - b),
  }));
  return all.reduce((best, next) => (sum(next.distances) < sum(best.distances) ? next : best));
}

const inBox = (west: number, south: number, size: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
    .map(([x, y]) => lngLat(west + (x / 1000) * size, south + (y / 1000) * size));
const manyOf = (point: fc.Arbitrary<LngLat>) => fc.array(point, { minLength: 1, maxLength: 60 });

describe('the median point', () => {
  it.each([
    ['in a district', inBox(119.9, 30.1, 0.4)],
    ['in a yard, with many at one position', inBox(120.1, 30.2, 0.00002)],
    ['over a country', inBox(90, 20, 25)],
  ])('is what every sum of distances would give: %s', (_, point) => {
    fc.assert(
      fc.property(manyOf(point), (points) => {
        const { point: middle, distances } = byDefinition(points);
        expect(medianPoint(points)).toEqual({ point: middle, distances: Float64Array.from(distances) });
      }),
    );
  });

  it('is the first of several with the same sum', () => {
    const [one, other] = [lngLat(120, 30.2), lngLat(120.1, 30.2)];
    expect(medianPoint([other, one])?.point).toBe(other);
  });

  it('is none without points', () => {
    expect(medianPoint([])).toBeNull();
  });
});
