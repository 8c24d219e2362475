import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestInDirection, spatialOrder } from '../../../../src/domain/describe/spatial-order.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative } from '../place/sample-initiative.ts';

const at = (id: string, lng: number, lat: number) => locatedInitiative(id, { point: lngLat(lng, lat) });
const northWest = at('north-west', 120.05, 30.3);
const northEast = at('north-east', 120.15, 30.299);
const middle = at('middle', 120.1, 30.2);
const south = at('south', 120.1, 30.1);
const all = [south, northEast, middle, northWest];

describe('spatialOrder', () => {
  const idsFrom = (lng: number, lat: number) => spatialOrder(all, lngLat(lng, lat)).map(({ id }) => id);

  test('reads rows from north to south, each from west to east', () => {
    expect(idsFrom(120.05, 30.3)).toEqual(['north-west', 'north-east', 'middle', 'south']);
  });

  test('begins with the nearest and goes on at the top after the last', () => {
    expect(idsFrom(120.1, 30.21)).toEqual(['middle', 'south', 'north-west', 'north-east']);
  });

  test('has nothing to walk through where there is nothing', () => {
    expect(spatialOrder([], lngLat(120, 30))).toEqual([]);
  });

  test('visits every place once, in the same circle wherever it begins', () => {
    const position = fc.tuple(
      fc.double({ min: 120, max: 120.2, noNaN: true }),
      fc.double({ min: 30.1, max: 30.3, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 20 }),
        position,
        position,
        (positions, one, other) => {
          const places = positions.map(([lng, lat], i) => at(`p${i}`, lng, lat));
          const first = spatialOrder(places, lngLat(...one)).map(({ id }) => id);
          const second = spatialOrder(places, lngLat(...other)).map(({ id }) => id);
          const shift = second.indexOf(first[0]!);

          expect([...second.slice(shift), ...second.slice(0, shift)]).toEqual(first);
          expect(new Set(first).size).toBe(places.length);
        },
      ),
    );
  });
});

describe('nearestInDirection', () => {
  const go = (direction: number) => nearestInDirection(all, { from: middle.location.point, direction })?.id;

  test('leads to what lies that way', () => {
    expect([go(180), go(45), go(315)]).toEqual(['south', 'north-east', 'north-west']);
  });

  test('leads nowhere when nothing lies that way', () => {
    expect(go(90)).toBeUndefined();
  });

  test('prefers what lies ahead to what lies a little nearer at the side', () => {
    const ahead = at('ahead', 120.1, 30.21);
    const aside = at('aside', 120.107, 30.206);
    const from = middle.location.point;

    expect(nearestInDirection([aside, ahead], { from, direction: 0 })?.id).toBe('ahead');
  });

  test('turns round at north', () => {
    const target = at('target', 120.0999, 30.21);
    const from = middle.location.point;

    expect(nearestInDirection([target], { from, direction: 0 })?.id).toBe('target');
    expect(nearestInDirection([target], { from, direction: 359 })?.id).toBe('target');
  });
});
