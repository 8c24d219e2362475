import { expect, test } from 'vitest';
import {
  arrangementZoom,
  arrangePlaces,
  groupPlaces,
} from '../../../../src/domain/declutter/arrange-places.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const here = lngLat(120.1, 30.2);
const there = lngLat(120.15, 30.25);
const place = (name: string, point = here, rank = 2) => ({ name, point, rank });
const at = (zoom: number) => ({ zoom: arrangementZoom(zoom), radiusPixels: 17 });

test('far out, all of one coordinate share a marker, led by rank', () => {
  const groups = groupPlaces([place('a'), place('b', here, 1), place('c', there)], at(11).zoom);
  expect(groups.map(({ lead, others }) => [lead.name, others.map(({ name }) => name)])).toEqual([
    ['b', ['a']],
    ['c', []],
  ]);
});

test('far out, the places of one coordinate stand at one point', () => {
  const arranged = arrangePlaces([place('a'), place('b')], at(11));
  expect(arranged.map((entry) => entry.at)).toEqual([here, here]);
});

test('close by, every place has its own marker and a line back to where it is', () => {
  const [a, b] = arrangePlaces([place('a'), place('b')], at(13));
  expect([a?.needsLeader, b?.needsLeader]).toEqual([true, true]);
  expect(a?.at).not.toEqual(b?.at);
});

test('a place on its own stands exactly where it is', () => {
  expect(arrangePlaces([place('a')], at(13))).toEqual([{ place: place('a'), at: here, needsLeader: false }]);
});

test.each([
  [2, 9],
  [11.99, 11.5],
  [12, 12],
  [12.6, 12.5],
  [18.9, 18],
])('an arrangement for zoom %f is the one of %f', (zoom, expected) => {
  expect(arrangementZoom(zoom)).toBe(expected);
});
