import { sphereMetersPerDegree } from '../../../../src/domain/geo/ellipsoid.ts';
import { describe, expect, it } from 'vitest';
import { createFadeDistance, MAX_FADE_METERS } from '../../../../pipeline/relief/fade-distance.ts';

/** Side of about 9.6 × 11.1 km. */
const outline = [
  [
    [120, 30],
    [120.1, 30],
    [120.1, 30.1],
    [120, 30.1],
    [120, 30],
  ],
] as const;
const farExtract = [119.5, 29.5, 120.6, 30.6] as const;
const METERS_PER_DEGREE_LAT = sphereMetersPerDegree(30.1).lat;

describe('createFadeDistance', () => {
  const fade = createFadeDistance(outline, farExtract);

  it('is 0 inside the district', () => {
    expect(fade([120.05, 30.05])).toBe(0);
  });

  it('is the distance to the outline in metres', () => {
    expect(fade([120.05, 30.1 + 500 / METERS_PER_DEGREE_LAT])).toBeCloseTo(500, 0);
    expect(fade([120.05, 30.1 + 1500 / METERS_PER_DEGREE_LAT])).toBeCloseTo(1500, 0);
  });

  it('stops at the maximum', () => {
    expect(fade([120.3, 30.3])).toBe(MAX_FADE_METERS);
  });

  it('reaches the maximum at the edge of an extract that ends sooner, without a step', () => {
    const near = createFadeDistance(outline, [119.5, 29.5, 120.6, 30.11]);
    const values = [0, 200, 600, 1000, 1113].map((meters) =>
      near([120.05, 30.1 + meters / METERS_PER_DEGREE_LAT]),
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values[1]).toBeLessThan(500);
    expect(values[4]).toBeCloseTo(MAX_FADE_METERS, -1);
    expect(near([120.05, 30.12])).toBe(MAX_FADE_METERS);
  });
});
