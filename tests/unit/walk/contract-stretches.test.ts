import { expect, test } from 'vitest';
import { contractStretches } from '../../../pipeline/walk/contract-stretches.ts';
import type { WayTraits } from '../../../pipeline/walk/walk-way.ts';

const traits = (key: string): WayTraits => ({ kind: 0, flags: 0, name: { zh: key, en: null }, year: 0, key });
const street = (rows: number[], key = 'a') => ({ rows, traits: traits(key) });
const rowsOf = (...stretches: ReturnType<typeof street>[]) =>
  contractStretches(stretches).map(({ rows }) => rows);

test('two ways end to end become one edge with all its points', () => {
  expect(rowsOf(street([1, 2, 3]), street([3, 4]))).toEqual([[1, 2, 3, 4]]);
});

test('they do so whichever way they were drawn', () => {
  expect(rowsOf(street([3, 2, 1]), street([3, 4]), street([6, 5, 4]))).toEqual([[6, 5, 4, 3, 2, 1]]);
});

test('a change of traits keeps them apart', () => {
  expect(rowsOf(street([1, 2]), street([2, 3], 'b'))).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test('a shared node cuts both ways', () => {
  expect(rowsOf(street([1, 2, 3]), street([4, 2, 5]))).toEqual([
    [1, 2],
    [2, 3],
    [4, 2],
    [2, 5],
  ]);
});

test('ways that cross without a shared node are not cut', () => {
  expect(rowsOf(street([1, 2]), street([3, 4]))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a side street cuts the street it begins at', () => {
  expect(rowsOf(street([1, 2, 3]), street([2, 9]))).toEqual([
    [1, 2],
    [2, 3],
    [2, 9],
  ]);
});

test('a ring of its own keeps one node', () => {
  expect(rowsOf(street([1, 2, 3, 1]))).toEqual([[1, 2, 3, 1]]);
});

test('a ring of two ways becomes one edge', () => {
  expect(rowsOf(street([1, 2, 3]), street([3, 4, 1]))).toEqual([[1, 2, 3, 4, 1]]);
});
