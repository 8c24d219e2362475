import { expect, test } from 'vitest';
import { PlaceSet, type ReachPlace } from '../../../../src/domain/reach/reachable-places.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { at, buildTestNetwork, type Spot } from '../walk/build-test-network.ts';

/** A street of two kilometres along the equator of the test world. */
const engine = new ReachEngine(
  buildTestNetwork({
    nodes: [
      [-1000, 0],
      [1000, 0],
    ],
    edges: [{ from: 0, to: 1 }],
  }),
);

const point = (spot: Spot): Geometry => ({ type: 'Point', coordinates: at(spot) });
const place = (geometry: Geometry, accuracyMeters = 20): ReachPlace => ({
  id: 'market',
  geometry,
  accuracyMeters,
});
const reachable = (places: readonly ReachPlace[], withinMinutes = 15, origin: Spot = [0, 0]) => {
  const result = new PlaceSet(engine, places).reachable({ point: at(origin), mode: 'normal', withinMinutes });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

test('a place has the minutes and metres of the walk, with the open ground at its end', () => {
  // 400 metres along the street take five minutes, 50 metres beside it one.
  expect(reachable([place(point([400, 50]))])).toEqual([
    {
      id: 'market',
      minutes: expect.closeTo(6, 2) as number,
      meters: expect.closeTo(450, 0) as number,
      range: null,
    },
  ]);
});

test('a place beyond the limit is left out', () => {
  expect(reachable([place(point([400, 50]))], 5.9)).toEqual([]);
  expect(reachable([place(point([400, 50]))], 6.1)).toHaveLength(1);
});

test('a place off the network is left out', () => {
  expect(reachable([place(point([0, 400]))])).toEqual([]);
});

test('places come nearest first, and by id when equally near', () => {
  const places = [
    { ...place(point([300, 0])), id: 'far' },
    { ...place(point([100, 0])), id: 'b' },
    { ...place(point([100, 0])), id: 'a' },
  ];
  expect(reachable(places).map(({ id }) => id)).toEqual(['a', 'b', 'far']);
});

test('a line is come to at its nearest point', () => {
  const line: Geometry = { type: 'LineString', coordinates: [at([200, 20]), at([900, 20])] };
  expect(reachable([place(line)])[0]?.minutes).toBeCloseTo(2.5 + 0.4, 1);
});

test('an area is come to at its rim', () => {
  const ring = [at([200, -30]), at([500, -30]), at([500, 30]), at([200, 30]), at([200, -30])];
  const area: Geometry = { type: 'Polygon', coordinates: [ring] };
  expect(reachable([place(area)])[0]?.minutes).toBeCloseTo(2.5, 0);
});

test('who stands in an area is there already', () => {
  const ring = [at([-50, -30]), at([500, -30]), at([500, 30]), at([-50, 30]), at([-50, -30])];
  const area: Geometry = { type: 'MultiPolygon', coordinates: [[ring]] };
  expect(reachable([place(area)])).toEqual([{ id: 'market', minutes: 0, meters: 0, range: null }]);
});

test('a place that is only about known has a range from its accuracy', () => {
  const [reach] = reachable([place(point([400, 0]), 200)]);
  expect(reach?.minutes).toBeCloseTo(5, 2);
  expect(reach?.range?.from).toBeCloseTo(2.5, 1);
  // The worst point of its rim: 500 metres along the street, then 173 over open ground.
  expect(reach?.range?.to).toBeCloseTo(6.25 + 3.46, 1);
});

test('the far end of a range may be beyond the limit', () => {
  const [reach] = reachable([place(point([400, 0]), 200)], 6);
  expect(reach?.range?.to).toBeNull();
});

test('an origin off the network is a failure', () => {
  const result = new PlaceSet(engine, []).reachable({
    point: at([0, 900]),
    mode: 'normal',
    withinMinutes: 15,
  });
  expect(result).toEqual({ ok: false, error: { code: 'too-far' } });
});

test('the minutes to places stand in their order, Infinity for those beyond the limit', () => {
  const places = [place(point([900, 0])), place(point([400, 50])), place(point([0, 400]))];
  const set = new PlaceSet(engine, places);
  const query = { point: at([0, 0]), mode: 'normal', withinMinutes: 8 } as const;
  const [minutes, reached] = [set.minutesTo(query), set.reachable(query)];
  if (!minutes.ok || !reached.ok) throw new Error('no walk');
  expect([...minutes.value]).toEqual([Infinity, reached.value[0]?.minutes, Infinity]);
});
