import { expect, it } from 'vitest';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { findStepFreeWalk, findWalk, type WalkEnd } from '../../../../src/domain/tour/walk-part.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { readRealNetwork } from '../reach/real-network.ts';

const engine = new ReachEngine(await readRealNetwork());

const at = (lng: number, lat: number, accuracyMeters = 20): WalkEnd => {
  const point = lngLat(lng, lat);
  return { target: { type: 'Point', coordinates: point }, point, accuracyMeters };
};

/** From the pagoda on the hill down to the lake, over stairs. */
const PAGODA = at(120.14337, 30.26334);
const LAKE = at(120.14298, 30.26075);

/** The usual way from one to the other has a steep stretch; there is one without. */
const BLOCK = at(120.13241, 30.26669);
const THEATRE = at(120.13631, 30.26694);

const walkOf = (from: WalkEnd, to: WalkEnd) => {
  const walk = findWalk(engine, from, to);
  if (!walk.ok) throw new Error(walk.error.code);
  return walk.value;
};

it('a walk over stairs names them as obstacles, and the walk without steps has none and is longer', () => {
  const usual = walkOf(BLOCK, THEATRE);
  expect(usual.part.obstacles).not.toEqual([]);
  const free = findStepFreeWalk(engine, { from: BLOCK, to: THEATRE, usual });
  expect(free.ok && free.value.obstacles).toEqual([]);
  expect(free.ok && free.value.meters).not.toBe(usual.part.meters);
});

it('there is no walk without steps to a place that stands above the last way without any, in either direction', () => {
  for (const [from, to] of [
    [PAGODA, LAKE],
    [LAKE, PAGODA],
  ] as const) {
    const usual = walkOf(from, to);
    expect(usual.part.obstacles.map(({ kind }) => kind)).toContain('stairs');
    expect(findStepFreeWalk(engine, { from, to, usual })).toEqual({ ok: false, error: { code: 'no-way' } });
  }
});

it('a walk begins and ends at its doors, and takes a slow walker longer than a brisk one', () => {
  const { part, arrival } = walkOf(PAGODA, LAKE);
  expect(part.line[0]).toEqual(PAGODA.point);
  expect(part.line.at(-1)).toEqual(LAKE.point);
  expect(arrival).toEqual(LAKE.point);
  expect(part.minutes.from).toBeLessThan(part.minutes.usual);
  expect(part.minutes.to).toBeGreaterThan(part.minutes.usual);
});

it('a stop that is only about known makes the range of minutes wider at both ends', () => {
  const exact = walkOf(PAGODA, LAKE).part.minutes;
  const about = walkOf(PAGODA, { ...LAKE, accuracyMeters: 200 }).part.minutes;
  expect(about.from).toBeLessThan(exact.from);
  expect(about.to).toBeGreaterThan(exact.to);
});

it('a walk to a station without exits ends at the station, not at where it began', () => {
  const station: WalkEnd = { ...LAKE, point: PAGODA.point };
  const { part, arrival } = walkOf(PAGODA, station);
  expect(part.line.at(-1)).toEqual(LAKE.point);
  expect(arrival).toEqual(LAKE.point);
});
