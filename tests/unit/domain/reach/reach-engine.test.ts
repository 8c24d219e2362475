import { beforeAll, describe, expect, test } from 'vitest';
import type { ReachArea } from '../../../../src/domain/reach/reach-area.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { buildEdgeIndex } from '../../../../src/domain/walk/edge-index.ts';
import { shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { nearestOnEdge, pointOnEdge } from '../../../../src/domain/walk/snap-to-edge.ts';
import { fromPlane } from '../../../../src/domain/walk/walk-graph.ts';
import { EDGE_FLAG } from '../../../../src/schema/walk-network.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { at, buildTestNetwork, type Spot, type TestWorld } from '../walk/build-test-network.ts';
import { isInArea } from './is-in-area.ts';
import { waterPoints } from './water-points.ts';
import { createRandom, readRealNetwork } from './real-network.ts';

const engineOf = (world: TestWorld) => new ReachEngine(buildTestNetwork(world));

function areasOf(engine: ReachEngine, point: LngLat, ...minutes: number[]): readonly ReachArea[] {
  const reach = engine.reach({ point, mode: 'normal', minutes });
  if (!reach.ok) throw new Error(reach.error.code);
  return reach.value.areas;
}

describe('in a test world', () => {
  /** A street along the equator and a bridge from it to a street beyond a canal. */
  const canal: TestWorld = {
    nodes: [
      [-800, 0],
      [300, 0],
      [800, 0],
      [300, 60],
      [-800, 60],
    ],
    edges: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 1, to: 3, flags: EDGE_FLAG.bridge },
      { from: 3, to: 4 },
    ],
    barriers: [
      [
        [-1400, 25],
        [1400, 25],
      ],
      [
        [-1400, 35],
        [1400, 35],
      ],
    ],
  };
  const holds = (area: ReachArea, spot: Spot) => isInArea(area, at(spot)[0], at(spot)[1]);

  test('the area reaches as far along a street as is walked, and no further', () => {
    const [area] = areasOf(engineOf(canal), at([0, 0]), 5);
    // Five minutes at 4.8 km/h are 400 metres; a cell is ten.
    expect([holds(area!, [-390, 0]), holds(area!, [-425, 0])]).toEqual([true, false]);
    expect([holds(area!, [390, 0]), holds(area!, [425, 0])]).toEqual([true, false]);
  });

  test('it is forty metres deep beside the street', () => {
    const [area] = areasOf(engineOf(canal), at([0, 0]), 5);
    expect([holds(area!, [0, -35]), holds(area!, [0, -50])]).toEqual([true, false]);
  });

  test('it does not cross a canal where there is no bridge', () => {
    const [area] = areasOf(engineOf(canal), at([0, 0]), 5);
    expect([holds(area!, [0, 20]), holds(area!, [0, 38]), holds(area!, [0, 60])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('it does not cross a railway that runs close beside the street', () => {
    const engine = engineOf({
      nodes: [
        [-800, -40],
        [800, 40],
      ],
      edges: [{ from: 0, to: 1 }],
      barriers: [
        [
          [-900, -38],
          [900, 52],
        ],
      ],
    });
    const [area] = areasOf(engine, at([0, 0]), 10);
    const spots = [-300, -200, -100, 0, 100, 200, 300];
    expect(spots.map((x) => holds(area!, [x, x / 20 + 30]))).toEqual(spots.map(() => false));
    expect(spots.map((x) => holds(area!, [x, x / 20 - 30]))).toEqual(spots.map(() => true));
  });

  test('it crosses over the bridge once the bridge is reached', () => {
    const [five, ten] = areasOf(engineOf(canal), at([0, 0]), 4, 10);
    expect([holds(five!, [300, 50]), holds(ten!, [300, 50]), holds(ten!, [0, 60])]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('the position beside the network costs time at 3 km/h', () => {
    const [area] = areasOf(engineOf(canal), at([0, -100]), 5);
    // 100 metres off the street take two minutes, which leaves 240 metres.
    expect([holds(area!, [-230, 0]), holds(area!, [-265, 0])]).toEqual([true, false]);
  });

  test('a reach says how much it rests on old data and unknown heights', () => {
    const engine = engineOf({
      nodes: [
        [0, 0],
        [100, 0],
        [200, 0],
      ],
      edges: [
        { from: 0, to: 1, year: 19 },
        { from: 1, to: 2, flags: EDGE_FLAG.heightUnknown },
      ],
    });
    const reach = engine.reach({ point: at([50, 0]), mode: 'normal', minutes: [10] });
    expect(reach.ok && reach.value.evidence).toEqual({
      meters: expect.closeTo(200, 1) as number,
      metersWithoutHeights: expect.closeTo(100, 1) as number,
      metersByYear: { 2019: expect.closeTo(100, 1) as number },
    });
  });

  test('an islet without a path has nothing in reach, and says why', () => {
    const islet: TestWorld = {
      ...canal,
      barriers: [
        [
          [-30, 180],
          [30, 180],
          [30, 240],
          [-30, 240],
          [-30, 180],
        ],
      ],
    };
    const reach = engineOf(islet).reach({ point: at([0, 210]), mode: 'normal', minutes: [5] });
    expect(reach).toEqual({ ok: false, error: { code: 'too-far' } });
  });

  test('minutes that are none are a mistake of the caller', () => {
    for (const minutes of [NaN, 0, -5, Infinity, 1000]) {
      expect(() => areasOf(engineOf(canal), at([0, 0]), minutes)).toThrow(RangeError);
    }
  });
});

describe('on the real network', () => {
  let engine: ReachEngine;
  let index: ReturnType<typeof buildEdgeIndex>;
  beforeAll(async () => {
    engine = new ReachEngine(await readRealNetwork());
    index = buildEdgeIndex(engine.graph);
  });

  const ORIGINS = {
    'north bank of 钱塘江': lngLat(120.1265, 30.1972),
    'south bank of 钱塘江': lngLat(120.15, 30.187),
    'east shore of 西湖': lngLat(120.157, 30.2525),
    苏堤: lngLat(120.1346, 30.242),
    白堤: lngLat(120.1427, 30.2561),
    西溪: lngLat(120.0684, 30.2742),
    黄龙: lngLat(120.126, 30.268),
    'a hill': lngLat(120.108, 30.237),
  };
  const cases = Object.entries(ORIGINS);

  test.each(cases)('from %s a longer walk reaches all that a shorter one does', (_, point) => {
    const areas = areasOf(engine, point, 5, 10, 15);
    const random = createRandom(1);
    for (const [inner, outer] of [
      [areas[0]!, areas[1]!],
      [areas[1]!, areas[2]!],
    ] as const) {
      for (let i = 0; i < 300; i++) {
        const [lng, lat] = [point[0] + (random() - 0.5) * 0.026, point[1] + (random() - 0.5) * 0.022];
        if (isInArea(inner, lng, lat)) expect(isInArea(outer, lng, lat)).toBe(true);
      }
    }
  });

  test.each(cases)('from %s an area lies within the straight-line circle', (_, point) => {
    for (const area of areasOf(engine, point, 5, 15)) {
      // Nobody is faster than 1.1912 times the flat speed: that is 5 % downhill.
      const radius = area.minutes * 80 * 1.1912;
      const { positions } = area;
      for (let i = 0; i < positions.length; i += 2) {
        expect(shortDistanceMeters(point, [positions[i]!, positions[i + 1]!])).toBeLessThan(radius);
      }
    }
  });

  test.each(cases)('from %s the area holds every reached street', (_, point) => {
    const search = engine.search({ point, mode: 'normal' }, 15);
    if (!search.ok) throw new Error(search.error.code);
    const runs = search.value.runs();
    const spots: (readonly [number, number])[] = [];
    for (let run = 0; run < runs.count; run++) {
      for (const share of [0, 0.5, 1]) {
        const fraction =
          runs.fromFractions[run]! + (runs.toFractions[run]! - runs.fromFractions[run]!) * share;
        spots.push(fromPlane(engine.graph.network, ...pointOnEdge(engine.graph, runs.edges[run]!, fraction)));
      }
    }
    const [area] = areasOf(engine, point, 15);
    const random = createRandom(2);
    const sample = spots.filter(() => random() < 400 / spots.length);
    expect(sample.filter(([lng, lat]) => !isInArea(area!, lng, lat))).toEqual([]);
  });

  test.each([
    ...cases.map(([name, point]) => [name, 15, point, 1] as const),
    // An hour is drawn in cells of twenty metres, in which a canal has no middle.
    ['黄龙', 60, ORIGINS.黄龙, 3] as const,
  ])('from %s in %i minutes no area lies on water but beside a path over it', (_, minutes, point, shore) => {
    const search = engine.search({ point, mode: 'normal' }, minutes);
    if (!search.ok) throw new Error(search.error.code);
    const runs = search.value.runs();
    const reached = new Set(runs.edges.slice(0, runs.count));
    const [area] = areasOf(engine, point, minutes);
    // Nothing is drawn further over a barrier: the diagonal of a cell, and in wide cells half a cell more.
    const beside = minutes > 30 ? 39 : 15;
    const isBesidePath = ([x, y]: readonly [number, number]) =>
      index
        ?.search(x - beside, y - beside, x + beside, y + beside)
        .some((edge) => reached.has(edge) && nearestOnEdge(engine.graph, edge, x, y).offMeters <= beside);
    const strays = waterPoints(engine.graph.network.barriers, area!, shore).filter(
      (spot) => isBesidePath(spot) !== true,
    );
    expect(strays).toEqual([]);
  });

  test('the far bank of 钱塘江 is reached over the bridge in an hour, and not in a quarter', () => {
    const [quarter, hour] = areasOf(engine, ORIGINS['north bank of 钱塘江'], 15, 60);
    expect([isInArea(quarter!, 120.15, 30.187), isInArea(hour!, 120.15, 30.187)]).toEqual([false, true]);
  });

  test('苏堤 is walked, the water beside it is not', () => {
    const [area] = areasOf(engine, ORIGINS.苏堤, 15);
    expect([isInArea(area!, 120.1346, 30.242), isInArea(area!, 120.1385, 30.242)]).toEqual([true, false]);
  });

  test('in the middle of the river or the lake a position is in water', () => {
    for (const point of [lngLat(120.14, 30.193), lngLat(120.147, 30.245)]) {
      expect(engine.reach({ point, mode: 'normal', minutes: [5] })).toEqual({
        ok: false,
        error: { code: 'in-water' },
      });
    }
  });
});
