import { describe, expect, it } from 'vitest';
import { areaWalks } from '../../../../src/domain/spread/area-walks.ts';
import { walkHistogram } from '../../../../src/domain/spread/walk-histogram.ts';
import { WalkGatherer, walkPoints } from '../../../../src/domain/spread/walk-points.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const HERE = lngLat(120.1, 30.25);
const exactly = (minutes: readonly number[]) => {
  const usual = Float32Array.from(minutes);
  return { usual, from: usual, to: usual };
};

describe('the points from which walks are found', () => {
  const places = toColumns([
    { point: HERE, accuracyMeters: 0 },
    { point: HERE, accuracyMeters: 500 },
  ]);
  const all = walkPoints(places);

  it('are one of an exact place, and spots within its disc of one that is only about known', () => {
    expect([...all.placeOf]).toEqual([0, ...Array<number>(13).fill(1)]);
    const away = Array.from(all.placeOf, (_, at) =>
      distanceMeters(HERE, lngLat(all.points[2 * at] ?? 0, all.points[2 * at + 1] ?? 0)),
    );
    expect(away[1]).toBe(0);
    expect(Math.max(...away)).toBeGreaterThan(400);
    expect(Math.max(...away)).toBeLessThanOrEqual(501);
  });

  it('give the usual walk of a place, and the shortest and longest from where it and its goal may be', () => {
    const gathered = new WalkGatherer(all, 2);
    const walks = Float64Array.from(all.placeOf, (_, at) => 10 + at);
    gathered.add(walks.slice(0, 5), 0, false);
    gathered.add(walks.slice(5), 5, false);
    gathered.add(Float64Array.from([8, 40]), 0, true);
    const { usual, from, to } = gathered.columns;
    expect([usual[0], from[0], to[0]]).toEqual([10, 8, 10]);
    expect([usual[1], from[1], to[1]]).toEqual([11, 11, 40]);
  });

  it('never make a walk of what no path comes near', () => {
    const gathered = new WalkGatherer(all, 2);
    gathered.add(new Float64Array(14).fill(Number.NaN), 0, false);
    expect(areaWalks(gathered.columns, Int16Array.from([0, 0]), 1)).toEqual([
      { minutes: null, few: [], unmapped: 2 },
    ]);
  });
});

describe('the walks of an area', () => {
  it('have a median of those that are known, in which those beyond the limit count and the unknown do not', () => {
    const walks = exactly([5, Infinity, Number.NaN, 7, 60, 3]);
    const [first, second] = areaWalks(walks, Int16Array.from([0, 0, 0, 0, -1, 1]), 2);
    expect(first).toEqual({ minutes: { usual: 7, from: 7, to: 7 }, few: [], unmapped: 1 });
    expect(second).toEqual({ minutes: null, few: [3], unmapped: 0 });
  });

  it('are drawn by minutes, with those beyond and the unknown apart', () => {
    const { minutes, beyond, unmapped } = walkHistogram(
      exactly([0, 0.9, 14.2, 60, Infinity, Number.NaN]),
      60,
    );
    expect(minutes.flatMap((count, at) => (count === 0 ? [] : [[at, count]]))).toEqual([
      [0, 2],
      [14, 1],
      [59, 1],
    ]);
    expect([beyond, unmapped]).toEqual([1, 1]);
  });
});
