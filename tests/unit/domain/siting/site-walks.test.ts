import { beforeAll, describe, expect, it } from 'vitest';
import { finished } from './finished.ts';
import { readRealNetwork } from '../reach/real-network.ts';
import { nearestMinutes } from './nearest-minutes.ts';
import { PlaceSet } from '../../../../src/domain/reach/reachable-places.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import {
  BEYOND,
  type SiteQuery,
  siteWalks,
  type SiteWalks,
} from '../../../../src/domain/siting/site-walks.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';

const [WEST, SOUTH, EAST, NORTH] = [120.1, 30.26, 120.14, 30.29] as const;
const LIMIT = 15;

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A lattice over some quarters of the town; a few of its points lie in water. */
const demands: readonly LngLat[] = Array.from({ length: 400 }, (_, index) =>
  lngLat(
    between(WEST, EAST, ((index % 20) + 0.5) / 20),
    between(SOUTH, NORTH, (Math.floor(index / 20) + 0.5) / 20),
  ),
);

const query: SiteQuery = {
  places: [
    { point: lngLat(120.112, 30.272), accuracyMeters: 20 },
    { point: lngLat(120.13, 30.28), accuracyMeters: 400 },
  ],
  demands,
  ground: [
    {
      type: 'Polygon',
      coordinates: [
        [
          lngLat(WEST, SOUTH),
          lngLat(EAST, SOUTH),
          lngLat(EAST, NORTH),
          lngLat(WEST, NORTH),
          lngLat(WEST, SOUTH),
        ],
      ],
    },
  ],
  spacingMeters: 500,
  limitMinutes: LIMIT,
};

let engine: ReachEngine;
let found: SiteWalks;
/** As another search of the network finds them, one origin at a time and nothing left out. */
let minutesFrom: (point: LngLat) => Float64Array;

beforeAll(async () => {
  engine = new ReachEngine(await readRealNetwork());
  const places = new PlaceSet(
    engine,
    demands.map((point, index) => ({
      id: String(index),
      geometry: { type: 'Point', coordinates: point },
      accuracyMeters: 0,
    })),
  );
  minutesFrom = (point) => {
    const minutes = places.minutesTo({ point, mode: 'normal', withinMinutes: 60 });
    if (!minutes.ok) throw new Error(minutes.error.code);
    return minutes.value;
  };
  const shares: number[] = [];
  found = finished(siteWalks(engine, query), (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

const toTenths = (minutes: number): number => (minutes > LIMIT ? BEYOND : Math.ceil(minutes * 600));

describe('how far each demand is now', () => {
  it('is what a search from each place finds, with each place nearer or further by its accuracy', () => {
    const rows = query.places.map(({ point }) => minutesFrom(point));
    const nearest = nearestMinutes(demands, query.places, rows);
    demands.forEach((_, demand) => {
      const { usual, from, to } = nearest[demand]!.walk;
      expect(Math.abs(found.now.usual[demand]! - toTenths(usual))).toBeLessThanOrEqual(1);
      expect(Math.abs(found.now.from[demand]! - toTenths(from))).toBeLessThanOrEqual(1);
      expect(Math.abs(found.now.to[demand]! - toTenths(to))).toBeLessThanOrEqual(1);
    });
    expect(found.now.usual.filter((walk) => walk < BEYOND).length).toBeGreaterThan(50);
  });
});

describe('the walks from the candidates', () => {
  it('are those of a search of the whole network, wherever it comes sooner than from any place', () => {
    let entries = 0;
    found.candidates.forEach(({ point }, site) => {
      const minutes = minutesFrom(point);
      const { starts, demands: served, tenths } = found.rows;
      const row = new Map(
        Array.from({ length: starts[site + 1]! - starts[site]! }, (_, index) => {
          const entry = starts[site]! + index;
          return [served[entry]!, tenths[entry]!];
        }),
      );
      entries += row.size;
      demands.forEach((_, demand) => {
        const expected = toTenths(minutes[demand]!);
        // The point of a candidate is rounded, so that it comes onto the network a few centimetres off.
        const isSooner = expected < found.now.to[demand]! - 2;
        if (isSooner) expect(Math.abs((row.get(demand) ?? Infinity) - expected)).toBeLessThanOrEqual(2);
        if (row.has(demand)) expect(row.get(demand)).toBeLessThan(found.now.to[demand]!);
      });
    });
    expect(entries).toBeGreaterThan(500);
  });

  it('begin at points of the network at least half the spacing apart, the same for a part of the ground', () => {
    const points = found.candidates.map(({ point }) => point);
    expect(points.length).toBeGreaterThan(25);
    points.forEach((point, index) => {
      const others = points.filter((_, other) => other !== index);
      expect(Math.min(...others.map((other) => distanceMeters(point, other)))).toBeGreaterThan(249);
      const access = engine.access({ point, mode: 'normal' });
      expect(access.ok && access.value.offMeters).toBeLessThan(0.2);
    });
    const west = (120.12 - WEST) / 2 + WEST;
    const half: SiteQuery = {
      ...query,
      ground: [
        {
          type: 'Polygon',
          coordinates: [
            [
              lngLat(WEST, SOUTH),
              lngLat(west, SOUTH),
              lngLat(west, NORTH),
              lngLat(WEST, NORTH),
              lngLat(WEST, SOUTH),
            ],
          ],
        },
      ],
    };
    const part = finished(siteWalks(engine, half)).candidates.map(({ point }) => point);
    expect(part.length).toBeGreaterThan(5);
    const inWhole = part.filter((point) => points.some((other) => distanceMeters(point, other) < 0.01));
    expect(inWhole.length).toBe(part.length);
  });
});
