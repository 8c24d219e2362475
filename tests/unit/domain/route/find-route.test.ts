import { expect, test } from 'vitest';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { findRoute } from '../../../../src/domain/route/find-route.ts';
import { shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { EDGE_FLAG } from '../../../../src/schema/walk-network.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { at, buildTestNetwork, type Spot, type TestWorld } from '../walk/build-test-network.ts';

const shuguang = { zh: '曙光路', en: 'Shuguang Road' };
const yugu = { zh: '玉古路', en: 'Yugu Road' };

/** East along 曙光路, north along 玉古路, then up some steps to the east; and a street apart from it all. */
const world: TestWorld = {
  nodes: [
    [-600, 0],
    [0, 0],
    [0, 300],
    [0, 600],
    [120, 600],
    [-1000, -900],
    [1000, -900],
  ],
  edges: [
    { from: 0, to: 1, name: shuguang, heights: [5, 8] },
    { from: 1, to: 2, name: yugu, heights: [8, 20] },
    { from: 2, to: 3, name: yugu, heights: [20, 14] },
    { from: 3, to: 4, kind: 'steps', heights: [14, 34] },
    { from: 5, to: 6, flags: EDGE_FLAG.heightUnknown },
  ],
};
const engine = new ReachEngine(buildTestNetwork(world));
const point = (spot: Spot): Geometry => ({ type: 'Point', coordinates: at(spot) });

function route(from: Spot, to: Geometry) {
  const result = findRoute(engine, { point: at(from), mode: 'normal' }, to);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('the steps name each street once, with the turn into it and its length', () => {
  const { steps } = route([-500, 0], point([120, 600]));
  expect(
    steps.map(({ turn, street, way, distanceMeters }) => [
      turn,
      street?.zh ?? null,
      way,
      Math.round(distanceMeters),
    ]),
  ).toEqual([
    ['start', '曙光路', 'street', 500],
    ['left', '玉古路', 'street', 600],
    ['right', null, 'steps', 120],
    ['arrive', null, 'steps', 0],
  ]);
});

test('each step says where on the route it begins and in which direction', () => {
  const { steps } = route([-500, 0], point([120, 600]));
  expect(steps.map(({ atMeters }) => Math.round(atMeters))).toEqual([0, 500, 1100, 1220]);
  expect(steps.slice(0, 3).map(({ bearingDegrees }) => Math.round(bearingDegrees) % 360)).toEqual([
    90, 0, 90,
  ]);
});

test('the line runs from where the origin comes onto the network to where it is left', () => {
  const { line, from, to } = route([-500, 30], point([40, 300]));
  expect(shortDistanceMeters(line[0]!, at([-500, 0]))).toBeLessThan(0.5);
  expect(shortDistanceMeters(line.at(-1)!, at([0, 300]))).toBeLessThan(0.5);
  expect([Math.round(from.offMeters), Math.round(to.offMeters)]).toEqual([30, 40]);
});

test('distance and minutes count the open ground at both ends', () => {
  const { distanceMeters, minutes } = route([-500, 50], point([0, 0]));
  expect(distanceMeters).toBeCloseTo(550, 0);
  // 500 metres rising gently, and one minute for fifty metres at 3 km/h.
  expect(minutes).toBeCloseTo(6.25 * Math.exp(3.5 * 0.005) + 1, 2);
});

test('climb and descent are summed apart, and the profile ends at the height of the end', () => {
  const { elevation } = route([-600, 0], point([120, 600]));
  expect(elevation.climbMeters).toBeCloseTo(3 + 12 + 20, 1);
  expect(elevation.descentMeters).toBeCloseTo(6, 1);
  expect(elevation.metersWithoutHeights).toBe(0);
  expect(elevation.profile[0]).toEqual({
    meters: expect.closeTo(0, 1) as number,
    heightMeters: expect.closeTo(5, 1) as number,
  });
  expect(elevation.profile.at(-1)).toEqual({
    meters: expect.closeTo(1320, 0) as number,
    heightMeters: expect.closeTo(34, 1) as number,
  });
});

test('where heights are unknown the profile says so', () => {
  const { elevation } = route([-500, -900], point([500, -900]));
  expect(elevation.metersWithoutHeights).toBeCloseTo(1000, 0);
  expect(elevation.profile.every(({ heightMeters }) => heightMeters === null)).toBe(true);
});

test('a route along one edge turns round for a place behind', () => {
  expect(route([-300, 0], point([-450, 0])).steps[0]?.bearingDegrees).toBeCloseTo(270, 0);
});

test('a route to where one stands is no way at all', () => {
  const { distanceMeters, steps } = route([-300, 0], point([-300, 0]));
  expect(distanceMeters).toBeCloseTo(0, 3);
  expect(steps.map(({ turn }) => turn)).toEqual(['arrive']);
});

test('a line is come to at its nearest point', () => {
  const place: Geometry = { type: 'LineString', coordinates: [at([20, 250]), at([20, 550])] };
  expect(route([0, 0], place).distanceMeters).toBeCloseTo(270, -1);
});

test.each([
  ['an origin off the network', [0, -500], [0, 0], { code: 'origin-off-network', reason: 'too-far' }],
  ['an origin outside', [0, 9000], [0, 0], { code: 'origin-off-network', reason: 'outside' }],
  ['a place off the network', [0, 0], [0, -500], { code: 'place-off-network' }],
  ['a place that no way leads to', [0, 0], [0, -900], { code: 'no-way' }],
] as const)('%s is a failure of its own', (_, from, to, error) => {
  expect(findRoute(engine, { point: at(from), mode: 'normal' }, point(to))).toEqual({ ok: false, error });
});

test('a wheelchair finds no way over steps', () => {
  const result = findRoute(engine, { point: at([0, 300]), mode: 'wheelchair' }, point([120, 600]));
  // The nearest point open to it is the foot of the steps.
  expect(result.ok && Math.round(result.value.to.offMeters)).toBe(120);
});
