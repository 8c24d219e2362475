import { describe, expect, it } from 'vitest';
import { farRows, furthestHomes, type HomeAnswer } from '../../../../src/domain/far/far-rows.ts';
import { nearestMinutes } from '../../../../src/domain/far/nearest-minutes.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const HOMES = [lngLat(120.1, 30.25), lngLat(120.11, 30.25)];
const exact = (lng: number) => ({ point: lngLat(lng, 30.25), accuracyMeters: 0 });

describe('the nearest of some places', () => {
  it('is the one with the shortest walk, which need not be that of the shortest line', () => {
    const [first] = nearestMinutes(
      HOMES,
      [exact(120.101), exact(120.104)],
      [Float64Array.of(20, 9), Float64Array.of(12, 9)],
    );
    expect(first?.walk).toEqual({ usual: 12, from: 12, to: 12 });
    expect(first?.straightMeters).toBeCloseTo(96.4, 0);
  });

  it('has a range as wide as the doubt about it: 400 m are five minutes each way', () => {
    const [first] = nearestMinutes(
      HOMES,
      [{ ...exact(120.101), accuracyMeters: 400 }],
      [Float64Array.of(12, 3)],
    );
    expect(first?.walk).toEqual({ usual: 12, from: 7, to: 17 });
  });

  it('takes for each end of the range the place that is nearest then, and is never less than no walk', () => {
    const targets = [{ ...exact(120.101), accuracyMeters: 800 }, exact(120.102)];
    const [first, second] = nearestMinutes(HOMES, targets, [Float64Array.of(12, 3), Float64Array.of(14, 40)]);
    expect(first?.walk).toEqual({ usual: 12, from: 2, to: 14 });
    expect(second?.walk).toEqual({ usual: 3, from: 0, to: 13 });
  });

  it('is beyond the search where no place has a path', () => {
    const [first] = nearestMinutes(HOMES, [exact(120.101)], [null]);
    expect(first?.walk.usual).toBe(Infinity);
    expect(first?.straightMeters).toBeLessThan(100);
  });
});

const area = (id: string): SubdistrictFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: lngLat(120, 30) },
  properties: { name: id, name_en: id, kind: 'subdistrict', areaKm2: 1, boundaryQuality: 'mapped' },
});

const home = (id: string, subdistrictId: string, usual: number, meters: number, doubt = 0): HomeAnswer => ({
  home: { id, name: id, nameEn: null, point: lngLat(120, 30), subdistrictId },
  nearest: { walk: { usual, from: usual - doubt, to: usual + doubt }, straightMeters: meters },
});

const ANSWERS = [
  home('a', 'north', 4, 290),
  home('b', 'north', 14, 900, 3),
  home('c', 'north', 16, 990, 3),
  home('d', 'south', Infinity, 4000),
];

describe('homes with a place near', () => {
  it('are counted on foot and by the radius of the standard, for all and by sub-district', () => {
    const { whole, rows } = farRows(ANSWERS, [area('north'), area('south'), area('west')], 15);
    expect(whole).toEqual({ homes: 4, near: 2, from: 1, to: 3, inRadius: 3 });
    expect(rows.map(({ homes, near, inRadius }) => [homes, near, inRadius])).toEqual([
      [3, 2, 3],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(rows.reduce((sum, { homes }) => sum + homes, 0)).toBe(whole.homes);
  });

  it('go by 300 m for five minutes and 500 m for ten', () => {
    expect(farRows(ANSWERS, [], 5).whole).toMatchObject({ near: 1, inRadius: 1 });
    expect(farRows(ANSWERS, [], 10).whole).toMatchObject({ near: 1, inRadius: 1 });
  });

  it('have a range of width 0 where all places are exact', () => {
    const { from, to, near } = farRows(
      [home('a', 'north', 4, 290), home('d', 'south', 40, 900)],
      [],
      15,
    ).whole;
    expect([from, to]).toEqual([near, near]);
  });

  it('are listed where they have none, the furthest first', () => {
    expect(furthestHomes(ANSWERS, 15).map((answer) => answer.home.id)).toEqual(['d', 'c']);
  });
});
