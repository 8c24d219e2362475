import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { representativePoint } from '../../../../src/domain/own-data/representative-point.ts';

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
/** A letter C, whose centroid lies outside of it. */
const C = [
  [0, 0],
  [4, 0],
  [4, 1],
  [1, 1],
  [1, 3],
  [4, 3],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('representativePoint', () => {
  it('is a point itself, halfway along a line, and the middle of an area', () => {
    expect(representativePoint({ type: 'Point', coordinates: [120, 30, 5] })).toMatchObject({
      point: [120, 30],
      shape: 'point',
    });
    expect(
      representativePoint({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0, 1],
          [3, 1],
        ],
      }),
    ).toMatchObject({ point: [1, 1], shape: 'line' });
    expect(representativePoint({ type: 'Polygon', coordinates: [square(2, 2, 2)] })).toMatchObject({
      point: [3, 3],
      shape: 'area',
    });
  });

  it('takes the largest of several', () => {
    const found = representativePoint({
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [9, 9] },
        { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(4, 4, 2)]] },
      ],
    });
    expect(found).toEqual({ point: [5, 5], shape: 'area', isSeveral: true });
  });

  it('lies in the area, as turf sees it, also where the centroid does not', () => {
    const found = representativePoint({ type: 'Polygon', coordinates: [C] });
    if (typeof found === 'string') throw new Error(found);
    expect(booleanPointInPolygon(point([...found.point]), polygon([C]))).toBe(true);
  });

  it.each([
    [null, 'no-geometry'],
    [{ type: 'MultiPoint', coordinates: [] }, 'no-geometry'],
    [{ type: 'Point', coordinates: ['120', 30] }, 'bad-geometry'],
    [{ type: 'Point' }, 'bad-geometry'],
    [{ type: 'toString', coordinates: [] }, 'bad-geometry'],
    [{ type: 'LineString', coordinates: [[1, 1]] }, 'bad-geometry'],
    [{ type: 'Polygon', coordinates: [] }, 'bad-geometry'],
    [{ type: 'Point', coordinates: [500000, 3300000] }, 'out-of-range'],
  ])('says why %j has none', (geometry, why) => {
    expect(representativePoint(geometry)).toBe(why);
  });

  it('refuses collections without end', () => {
    let deep: unknown = { type: 'Point', coordinates: [1, 1] };
    for (let level = 0; level < 5000; level += 1) deep = { type: 'GeometryCollection', geometries: [deep] };
    expect(representativePoint(deep)).toBe('bad-geometry');
  });

  it('never throws, and gives a position on the globe or a reason', () => {
    const geometry = fc.record({
      type: fc.constantFrom(
        'Point',
        'MultiPoint',
        'LineString',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
        'x',
      ),
      coordinates: fc.anything(),
      geometries: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), geometry), (value) => {
        const found = representativePoint(value);
        if (typeof found === 'string') return;
        expect(Math.abs(found.point[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(found.point[1])).toBeLessThanOrEqual(90);
      }),
    );
  });
});
