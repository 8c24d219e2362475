import { expect, test } from 'vitest';
import type { MapInitiative } from '../../../../src/map/map-contract.ts';
import { mergeLoaded } from '../../../../src/map/overlays/create-overlays.ts';

const place = (id: string, label = id) => ({ id, label }) as MapInitiative;
const [a, b, c] = [place('a'), place('b'), place('c')];

test('a filter loads nothing', () => {
  const loaded = [a, b, c];
  expect(mergeLoaded(loaded, [b])).toBe(loaded);
});

test('what is new is added to what stays loaded', () => {
  expect(mergeLoaded([a, b], [b, c])).toEqual([b, c, a]);
});

test('a changed place takes the place of the old one', () => {
  const renamed = place('a', 'renamed');
  expect(mergeLoaded([a, b], [renamed])).toEqual([renamed, b]);
});
