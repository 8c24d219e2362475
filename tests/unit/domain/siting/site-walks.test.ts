import { beforeAll, describe, expect, it } from 'vitest';
import { finished } from './finished.ts';
import { readRealNetwork } from '../reach/real-network.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { GoalSet } from '../../../../src/domain/reach/goal-set.ts';
import { PointSet } from '../../../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { BEYOND, type SiteWalks } from '../../../../src/domain/siting/site-ground.ts';
import { type SiteQuery, siteWalks } from '../../../../src/domain/siting/site-walks.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';

const [WEST, SOUTH, EAST, NORTH] = [120.1, 30.26, 120.14, 30.29] as const;
const LIMIT = 15;
const DRAWS = 4;

const square = (west: number, east: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [lngLat(west, SOUTH), lngLat(east, SOUTH), lngLat(east, NORTH), lngLat(west, NORTH), lngLat(west, SOUTH)],
  ],
});
const between = (from: number, to: number, share: number): number => from + (to - from) * share;
const placeAt = (lng: number, lat: number, accuracyMeters: number) => ({
  point: lngLat(lng, lat),
  accuracyMeters,
});
const exactGoal = ([lng, lat]: LngLat): GoalSet => new GoalSet(engine, toColumns([placeAt(lng, lat, 0)]));

/** A lattice over some quarters of the town; a few of its points lie in water. */
const COUNT = 400;
const demands = Float64Array.from({ length: 2 * COUNT }, (_, at) => {
  const index = at >> 1;
  return at % 2 === 0
    ? between(WEST, EAST, ((index % 20) + 0.5) / 20)
    : between(SOUTH, NORTH, (Math.floor(index / 20) + 0.5) / 20);
});

const query: SiteQuery = {
  goals: toColumns([placeAt(120.112, 30.272, 0), placeAt(120.13, 30.28, 400)]),
  draws: DRAWS,
  demands,
  ground: [square(WEST, EAST)],
  spacingMeters: 500,
  own: null,
  ...({ mode: 'normal', heading: 'to', withinMinutes: LIMIT } as const),
};

let engine: ReachEngine;
let found: SiteWalks;

beforeAll(async () => {
  engine = new ReachEngine(await readRealNetwork());
  const shares: number[] = [];
  found = finished(siteWalks(engine, query), (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

const toTenths = (minutes: number): number => (minutes <= LIMIT ? Math.ceil(minutes * 600) : BEYOND);
const nearestIn = (draw: number | null): Uint16Array =>
  Uint16Array.from(
    new PointSet(engine, demands).nearest(new GoalSet(engine, query.goals), { ...query, draw }).minutes,
    toTenths,
  );
const isClose = (one: number | undefined, other: number | undefined): boolean =>
  Math.abs((one ?? Infinity) - (other ?? Infinity)) <= 2;

it('knows how far each demand is now, and in each draw', () => {
  expect([...found.now.usual].every((walk, at) => isClose(walk, nearestIn(null)[at]))).toBe(true);
  expect(found.now.draws).toHaveLength(DRAWS);
  found.now.draws.forEach((walks, draw) => {
    const expected = nearestIn(draw);
    expect([...walks].every((walk, at) => isClose(walk, expected[at]))).toBe(true);
  });
  expect(found.now.usual.filter((walk) => walk < BEYOND).length).toBeGreaterThan(50);
});

describe('the walks of the candidates', () => {
  const rowOf = (site: number): ReadonlyMap<number, number> => {
    const { starts, demands: served, tenths } = found.rows;
    const entries = Array.from(
      { length: starts[site + 1]! - starts[site]! },
      (_, index) => starts[site]! + index,
    );
    return new Map(entries.map((entry) => [served[entry]!, tenths[entry]!]));
  };

  it('are those of a search of the whole network, wherever it is sooner than the nearest place in some draw', () => {
    const points = new PointSet(engine, demands);
    const latest = found.now.usual.map((walk, at) =>
      Math.max(walk, ...found.now.draws.map((draw) => draw[at]!)),
    );
    let entries = 0;
    found.candidates.forEach(({ point }, site) => {
      const { minutes } = points.nearest(exactGoal(point), { ...query, draw: null });
      const row = rowOf(site);
      entries += row.size;
      for (let demand = 0; demand < COUNT; demand++) {
        const expected = toTenths(minutes[demand]!);
        // The point of a candidate is rounded, so that it comes onto the network some centimetres off.
        if (expected < latest[demand]! - 2) expect(isClose(row.get(demand), expected)).toBe(true);
        if (row.has(demand)) expect(row.get(demand)).toBeLessThan(latest[demand]!);
      }
    });
    expect(entries).toBeGreaterThan(500);
  });

  it('begin at own points too, with the way from each to the network; points beyond the ground are none', () => {
    const own = [lngLat(120.105, 30.265), lngLat(120.2, 30.27), lngLat(120.1357, 30.2832)];
    const walks = finished(siteWalks(engine, { ...query, own: Float64Array.from(own.flat()) }));
    expect(walks.candidates.map(({ point, own: at }) => [at, ...point])).toEqual([
      [0, ...own[0]!],
      [2, ...own[2]!],
    ]);
    const points = new PointSet(engine, demands);
    const latest = walks.now.usual.map((walk, at) =>
      Math.max(walk, ...walks.now.draws.map((draw) => draw[at]!)),
    );
    let entries = 0;
    for (const [site, { point }] of walks.candidates.entries()) {
      const { minutes } = points.nearest(exactGoal(point), { ...query, draw: null });
      const { starts, demands: served, tenths } = walks.rows;
      const row = new Map<number, number>();
      for (let entry = starts[site]!; entry < starts[site + 1]!; entry++)
        row.set(served[entry]!, tenths[entry]!);
      entries += row.size;
      for (let demand = 0; demand < COUNT; demand++) {
        const expected = toTenths(minutes[demand]!);
        if (expected < latest[demand]! - 2) expect(isClose(row.get(demand), expected)).toBe(true);
      }
    }
    expect(entries).toBeGreaterThan(20);
  });

  it('begin on the network, at least half the spacing apart, and at the same points for a part of the ground', () => {
    const points = found.candidates.map(({ point }) => point);
    const nearestTo = (point: LngLat, others: readonly LngLat[]): number =>
      Math.min(...others.filter((other) => other !== point).map((other) => distanceMeters(point, other)));
    expect(points.length).toBeGreaterThan(25);
    for (const point of points) {
      expect(nearestTo(point, points)).toBeGreaterThan(249);
      const access = engine.access({ point, mode: 'normal' });
      expect(access.ok && access.value.offMeters).toBeLessThan(0.2);
    }
    const half = { ...query, ground: [square(WEST, between(WEST, EAST, 0.5))] };
    const part = finished(siteWalks(engine, half)).candidates.map(({ point }) => point);
    expect(part.length).toBeGreaterThan(5);
    expect(part.every((point) => nearestTo(point, points) < 0.01)).toBe(true);
  });
});
