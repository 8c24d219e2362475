import { standardDeviationalEllipse, featureCollection, point as turfPoint } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { middleSteps } from '../../../../src/domain/centre/middle-of.ts';
import { studyMiddleSteps } from '../../../../src/domain/centre/study-middle.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { seededRandom } from '../../../../src/domain/order/seeded-random.ts';
import { areaOfSteps } from '../../../../src/domain/spread/count-by-area.ts';
import { finish } from '../../../../src/domain/steps.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

/** pysal/pointpats, tests of `centrography`; agrees with hand. */
const EIGHT = [
  [1, 2],
  [2, 3],
  [2, 2],
  [2, 1],
  [3, 4],
  [3, 3],
  [3, 1],
  [4, 4],
].map(([x = 0, y = 0]) => ({ x, y }));

const middleOf = (points: readonly Readonly<{ x: number; y: number }>[]) =>
  finish(
    middleSteps({
      x: Float64Array.from(points, ({ x }) => x),
      y: Float64Array.from(points, ({ y }) => y),
    }),
  );

describe('the middle of points', () => {
  it('has the known mean, standard distance and median of eight points', () => {
    const middle = middleOf(EIGHT);
    expect(middle?.mean).toEqual({ x: 2.5, y: 2.5 });
    expect(middle?.standardDistance).toBeCloseTo(1.41421356, 8);
    expect(middle?.median.x).toBeCloseTo(2.34998979, 5);
    expect(middle?.median.y).toBeCloseTo(2.48670953, 5);
  });

  it('is not told of two', () => {
    expect(middleOf(EIGHT.slice(0, 2))).toBeNull();
  });

  it('has an ellipse that follows a line of points, and is as wide as a circle where all ways are alike', () => {
    const line = Array.from({ length: 50 }, (_, at) => ({ x: at, y: at * Math.tan(Math.PI / 6) }));
    const { ellipse } = middleOf(line) ?? {};
    expect(ellipse?.bearingDegrees).toBeCloseTo(60, 6);
    expect(ellipse?.short).toBeCloseTo(0, 6);
    const ring = Array.from({ length: 8 }, (_, at) => ({
      x: Math.cos((at * Math.PI) / 4),
      y: Math.sin((at * Math.PI) / 4),
    }));
    expect(middleOf(ring)?.ellipse.long).toBeCloseTo(1, 9);
    expect(middleOf(ring)?.ellipse.short).toBeCloseTo(1, 9);
  });

  it('moves and turns with the points', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 179, noNaN: true }), (degrees) => {
        const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
        // Clockwise, as bearings run.
        const turned = EIGHT.map(({ x, y }) => ({ x: x * cos + y * sin + 7, y: y * cos - x * sin }));
        const [before, after] = [middleOf(EIGHT), middleOf(turned)];
        expect(after?.standardDistance).toBeCloseTo(before?.standardDistance ?? NaN, 9);
        const turn =
          ((after?.ellipse.bearingDegrees ?? NaN) - (before?.ellipse.bearingDegrees ?? NaN) + 360) % 180;
        expect(Math.min(Math.abs(turn - degrees), 180 - Math.abs(turn - degrees))).toBeCloseTo(0, 6);
      }),
      { seed: 2 },
    );
  });

  it('has the half axes that turf gives', () => {
    const random = seededRandom(5);
    const places = Array.from({ length: 60 }, () => [0.02 * random(), 0.01 * random()] as const);
    const turf = standardDeviationalEllipse(featureCollection(places.map((each) => turfPoint([...each]))));
    const { properties } = turf as unknown as {
      properties: { standardDeviationalEllipse: { semiMajorAxis: number; semiMinorAxis: number } };
    };
    const middle = middleOf(places.map(([x, y]) => ({ x, y })));
    const known = properties.standardDeviationalEllipse;
    const [long, short] = [known.semiMajorAxis, known.semiMinorAxis].sort((a, b) => b - a);
    expect((middle?.ellipse.long ?? NaN) / (long ?? NaN)).toBeCloseTo(1, 1);
    expect((middle?.ellipse.short ?? NaN) / (short ?? NaN)).toBeCloseTo(1, 1);
  });
});

describe('the middle of what is counted', () => {
  const { subdistricts } = readSearchContent();
  const random = seededRandom(3);
  const points = Array.from({ length: 40 }, () => lngLat(120.08 + 0.04 * random(), 30.26 + 0.03 * random()));
  const middleAt = (accuracyMeters: number) => {
    const columns = toColumns(points.map((point) => ({ point, accuracyMeters })));
    const areaOf = finish(areaOfSteps(columns, subdistricts));
    return finish(studyMiddleSteps({ columns, areaOf, areas: subdistricts, seed: 1 }));
  };

  it('lies in an area, with the ellipse around it', () => {
    const middle = middleAt(0);
    expect(middle?.areaAt).not.toBe(-1);
    const distances = (middle?.circleRing ?? []).map((each) => distanceMeters(each, middle?.mean ?? each));
    for (const each of distances) expect(each / (middle?.standardDistanceMeters ?? NaN)).toBeCloseTo(1, 2);
  });

  it('has no doubt where the places are exact, and more the worse they are located', () => {
    const [exact, rough, rougher] = [middleAt(0), middleAt(100), middleAt(1000)];
    expect(exact?.doubt.meanMeters).toBe(0);
    expect(exact?.doubt.standardDistanceMeters.from).toBe(exact?.doubt.standardDistanceMeters.to);
    expect(rough?.doubt.meanMeters).toBeGreaterThan(0);
    expect(rougher?.doubt.meanMeters).toBeGreaterThan(5 * (rough?.doubt.meanMeters ?? Infinity));
    // The mean of n places that are each off by up to r: √(−ln 0.1 / 2) · r / √n.
    const expected = Math.sqrt(Math.log(10) / 2) * (1000 / Math.sqrt(40));
    expect((rougher?.doubt.meanMeters ?? 0) / expected).toBeGreaterThan(0.8);
    expect((rougher?.doubt.meanMeters ?? 0) / expected).toBeLessThan(1.2);
  });

  it('is the same for the same seed', () => {
    expect(middleAt(300)).toEqual(middleAt(300));
  });
});
