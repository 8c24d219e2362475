import * as turf from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters, lengthMeters } from '../../../../pipeline/geometry/measure.ts';
import { boundsOf, boxOf } from '../../../../src/domain/geo/bounds.ts';
import { bearingDegrees, pointsAround } from '../../../../src/domain/geo/direction.ts';
import { distanceMeters, shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { metersPerDegree } from '../../../../src/domain/geo/ellipsoid.ts';
import { createLocalPlane } from '../../../../src/domain/geo/local-plane.ts';
import { fromUnitSquare, toUnitSquare } from '../../../../src/domain/geo/mercator.ts';
import { isPointInPolygon, signedArea } from '../../../../src/domain/geo/polygon.ts';
import type { Position } from '../../../../src/domain/geo/position.ts';
import { metersToSegment, nearestPointOnGeometry } from '../../../../src/domain/geo/segment.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';

/**
 * Turf measures on a sphere of the earth's mean radius, 6 371 008.8 m; the kernel on the ellipsoid, whose radii of
 * curvature lie between 6 335 439 m (north and south at the equator) and 6 399 594 m (at the poles): 0.56 % less, 0.45 % more.
 */
const SPHERE_SHARE = 0.0057;
/** The pipeline's sphere has the radius of the equator, 0.112 % more than turf's. */
const PIPELINE_SHARE = 0.0012;
/** What the last digits of degrees and sines leave of a distance that is none. */
const ROUNDING_METERS = 1e-5;
const METERS = { units: 'meters' } as const;

const placeIn = (west: number, south: number, east: number, north: number): fc.Arbitrary<LngLat> =>
  fc
    .tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    )
    .map(([lng, lat]) => lngLat(lng, lat));
const anywhere = placeIn(-179.9, -85, 179.9, 85);
const inDistrict = placeIn(119.9, 30, 120.3, 30.4);
const lineInDistrict = fc.array(inDistrict, { minLength: 2, maxLength: 12 });

/** A ring round a middle, its corners in the order of their direction, so that it never crosses itself. */
const ringRound = (scale: number): fc.Arbitrary<Position[]> =>
  fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), { minLength: 3, maxLength: 16 }).map((radii) => {
    const corners = radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [120.1 + scale * radius * Math.cos(angle), 30.2 + scale * radius * Math.sin(angle)];
    });
    return [...corners, ...corners.slice(0, 1)];
  });
/** The hole is never wider than the narrowest ring. */
const polygonWithHole = fc
  .tuple(ringRound(0.1), ringRound(0.015))
  .map(([outer, hole]) => [outer, hole.toReversed()]);

const copyOf = (line: readonly Position[]): number[][] => line.map((position) => [...position]);
const expectWithin = (value: number, wanted: number, tolerance: number): void => {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance);
};

describe('the kernel agrees with turf', () => {
  it('on distances, as far as a sphere is an ellipsoid', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const wanted = turf.distance([...a], [...b], METERS);
        // Lambert's formula does not hold for places almost opposite each other on the globe.
        fc.pre(wanted < 19_000_000);
        expectWithin(distanceMeters(a, b), wanted, wanted * SPHERE_SHARE + ROUNDING_METERS);
      }),
    );
  });

  it('on the distances of a walk, where its quick way differs from its exact one by less than 0.002 %', () => {
    const step = fc.double({ min: -0.03, max: 0.03, noNaN: true });
    fc.assert(
      fc.property(inDistrict, step, step, (a, east, north) => {
        const b: Position = [a[0] + east, a[1] + north];
        const wanted = turf.distance([...a], [...b], METERS);
        expectWithin(shortDistanceMeters(a, b), wanted, wanted * SPHERE_SHARE + ROUNDING_METERS);
        // Lambert's formula is right to 0.001 %.
        const exact = distanceMeters(a, b);
        expectWithin(shortDistanceMeters(a, b), exact, exact * 2e-5 + ROUNDING_METERS);
      }),
    );
  });

  it('on bearings: both are those of the great circle, to the rounding of the machine', () => {
    fc.assert(
      fc.property(inDistrict, inDistrict, (a, b) => {
        fc.pre(distanceMeters(a, b) > 1);
        const difference = bearingDegrees(a, b) - turf.bearing([...a], [...b]);
        // A metre apart, the last digit of a degree turns the bearing by some millionths.
        expectWithin(((difference + 540) % 360) - 180, 0, 1e-4);
      }),
    );
  });

  it('on bounding boxes, to the last digit', () => {
    fc.assert(
      fc.property(lineInDistrict, (line) => {
        const box = turf.bbox(turf.lineString(copyOf(line)));
        expect(boxOf(line)).toEqual(box);
        const bounds = boundsOf([{ type: 'LineString', coordinates: line }]);
        expect([...(bounds?.southWest ?? []), ...(bounds?.northEast ?? [])]).toEqual(box);
      }),
    );
  });

  it('on what lies in a polygon with a hole, edges aside', () => {
    fc.assert(
      fc.property(polygonWithHole, placeIn(120, 30.1, 120.2, 30.3), (polygon, point) => {
        const shape = turf.polygon(polygon.map(copyOf));
        const wanted = turf.booleanPointInPolygon([...point], shape);
        // Exactly on an edge the kernel leaves the answer open.
        fc.pre(wanted === turf.booleanPointInPolygon([...point], shape, { ignoreBoundary: true }));
        expect(isPointInPolygon(point, polygon)).toBe(wanted);
      }),
    );
  });

  it('on which way round a ring runs', () => {
    fc.assert(
      fc.property(ringRound(0.1), fc.boolean(), (ring, turned) => {
        const shown = turned ? ring.toReversed() : ring;
        expect(signedArea(shown) < 0).toBe(turf.booleanClockwise(copyOf(shown)));
      }),
    );
  });

  it('on the nearest point of a line: no farther than that of turf by more than a thousandth', () => {
    fc.assert(
      fc.property(lineInDistrict, inDistrict, (line, point) => {
        const shape = turf.lineString(copyOf(line));
        const [lng = 0, lat = 0] = turf.nearestPointOnLine(shape, [...point]).geometry.coordinates;
        const found = nearestPointOnGeometry(point, { type: 'LineString', coordinates: line });
        const wanted = distanceMeters(point, [lng, lat]);
        // Flat, a segment is straight in degrees; turf's runs along the great circle, some metres beside it in 40 km.
        expectWithin(found?.distanceMeters ?? NaN, wanted, wanted * 1e-3 + 15);
      }),
    );
  });

  it('on the distance to a segment of a kilometre or two', () => {
    const step = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(inDistrict, fc.tuple(step, step, step, step), (point, [dx, dy, ex, ey]) => {
        const [from, to]: [Position, Position] = [
          [point[0] + dx, point[1] + dy],
          [point[0] + ex, point[1] + ey],
        ];
        fc.pre(distanceMeters(from, to) > 1);
        const wanted = turf.pointToLineDistance([...point], turf.lineString(copyOf([from, to])), METERS);
        const meters = metersToSegment(point, [from, to], metersPerDegree(point[1]));
        // The great circle of turf leaves the straight line by centimetres at this length.
        expectWithin(meters, wanted, wanted * SPHERE_SHARE + 0.5);
      }),
    );
  });

  it('on circles: each of their points is as far from the middle as said', () => {
    fc.assert(
      fc.property(inDistrict, fc.double({ min: 1, max: 3000, noNaN: true }), (middle, meters) => {
        for (const point of pointsAround(middle, meters, 12)) {
          expectWithin(turf.distance([...middle], [...point], METERS), meters, meters * SPHERE_SHARE);
        }
      }),
    );
  });

  it('on where one comes to by metres east and north', () => {
    const meters = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(inDistrict, meters, meters, (from, x, y) => {
        const bearing = (Math.atan2(x, y) * 180) / Math.PI;
        const wanted = turf.destination([...from], Math.hypot(x, y), bearing, METERS).geometry.coordinates;
        const [lng, lat] = createLocalPlane(from).toLngLat({ x, y });
        expectWithin(turf.distance([lng, lat], wanted, METERS), 0, Math.hypot(x, y) * SPHERE_SHARE + 1e-6);
      }),
    );
  });

  it('on Web Mercator, there to a thousandth of a millimetre and back to the rounding of the degrees', () => {
    const worldMeters = 2 * Math.PI * 6_378_137;
    fc.assert(
      fc.property(anywhere, (point) => {
        const [x = 0, y = 0] = turf.toMercator([...point]);
        const [unitX, unitY] = toUnitSquare(point);
        expectWithin((unitX - 0.5) * worldMeters, x, 1e-6);
        expectWithin((0.5 - unitY) * worldMeters, y, 1e-6);
        const [lng = 0, lat = 0] = turf.toWgs84([x, y]);
        expectWithin(fromUnitSquare([unitX, unitY])[0], lng, 1e-9);
        expectWithin(fromUnitSquare([unitX, unitY])[1], lat, 1e-9);
      }),
    );
  });
});

describe('the pipeline measures as turf does', () => {
  it('along lines', () => {
    fc.assert(
      fc.property(lineInDistrict, (line) => {
        const wanted = turf.length(turf.lineString(copyOf(line)), METERS);
        expectWithin(lengthMeters(line), wanted, wanted * PIPELINE_SHARE);
      }),
    );
  });

  it('over areas with holes, where the radius counts twice', () => {
    fc.assert(
      fc.property(polygonWithHole, (polygon) => {
        const wanted = turf.area(turf.polygon(polygon.map(copyOf)));
        // The kernel takes one scale for a ring, here up to 20 km high: a twentieth is for that.
        expectWithin(areaSquareMeters([polygon]), wanted, wanted * PIPELINE_SHARE * 2.1);
      }),
    );
  });
});
