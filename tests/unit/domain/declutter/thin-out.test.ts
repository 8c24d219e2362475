import { expect, test } from 'vitest';
import { thinOut } from '../../../../src/domain/declutter/thin-out.ts';

const item = (name: string, x: number, y = 0) => ({ name, x, y });
const namesOf = (items: readonly ReturnType<typeof item>[], maxPerCell: number) =>
  thinOut(items, { pixelOf: ({ x, y }) => ({ x, y }), cellPixels: 10, maxPerCell }).map(({ name }) => name);

test('keeps the first of each square, in the order given', () => {
  const items = [item('a', 1), item('b', 11), item('c', 2), item('d', 3), item('e', 12), item('f', 13)];
  expect(namesOf(items, 2)).toEqual(['a', 'b', 'c', 'e']);
});

test('a square ends in both directions, also west and north of the origin', () => {
  expect(namesOf([item('a', 1), item('b', -1), item('c', 1, 11), item('d', 1, -1)], 1)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('keeps all where there is room', () => {
  const items = [item('a', 1), item('b', 1), item('c', 1)];
  expect(thinOut(items, { pixelOf: ({ x, y }) => ({ x, y }), cellPixels: 10, maxPerCell: 3 })).toEqual(items);
});
