import { expect, it } from 'vitest';
import { briefTable } from '../../../../src/domain/study/brief-table.ts';
import type { ShownTable } from '../../../../src/domain/study/shown-answer.ts';

const TABLE: ShownTable = {
  id: 'areas',
  title: 'Areas',
  columns: [
    { key: 'name', title: 'Area', unit: null, kind: 'text' },
    { key: 'count', title: 'Places', unit: null, kind: 'number' },
    { key: 'from', title: 'Least', unit: null, kind: 'number', bound: 'from' },
    { key: 'to', title: 'Most', unit: null, kind: 'number', bound: 'to' },
    { key: 'km2', title: 'Size', unit: 'km²', kind: 'number' },
    { key: 'lng', title: 'Longitude', unit: null, kind: 'number' },
  ],
  rows: [
    { id: 'a', cells: ['A', 3, 2, 5, 1.5, 120], geometry: null },
    { id: 'b', cells: ['B', 1, 1, 1, 2, 120], geometry: null },
    { id: 'c', cells: ['C', null, null, null, 0, 120], geometry: null },
  ],
};

it('on paper bounds stand with what they bound; a range that is one number and coordinates are left out', () => {
  const { heads, rows, leftOut } = briefTable(TABLE, 14);
  expect(heads.map(({ title }) => title)).toEqual(['Area', 'Places', 'Size']);
  expect(rows.map((row) => row.map(({ value, range }) => [value, range]))).toEqual([
    [
      ['A', null],
      [3, [2, 5]],
      [1.5, null],
    ],
    [
      ['B', null],
      [1, null],
      [2, null],
    ],
    [
      ['C', null],
      [null, null],
      [0, null],
    ],
  ]);
  expect(leftOut).toBe(0);
});

it('of a long table the first rows are printed, and the others counted', () => {
  const { rows, leftOut } = briefTable(TABLE, 2);
  expect(rows).toHaveLength(2);
  expect(leftOut).toBe(1);
});
