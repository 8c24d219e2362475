import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextSort, sortedRows } from '../../../../src/domain/study/sorted-rows.ts';

type Row = Readonly<{ id: number; name: string; size: number | null }>;
const values = { size: ({ size }: Row) => size };
const compareNames = (a: Row, b: Row) => (a.name < b.name ? -1 : Number(a.name > b.name));
const SORTS = ['name', '-name', 'size', '-size'] as const;
const rowsOf = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      size: fc.option(fc.constantFrom(0, 1, 2, Infinity), { nil: null }),
    }),
  )
  .map((rows) => rows.map((row, id): Row => ({ ...row, id })));

it('keeps every row, runs the way that is asked, and leaves equal ones as they were', () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(...SORTS), (rows, sort) => {
      const sorted = sortedRows(rows, { sort, values, compareNames });
      expect(sorted.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
      const rank = ({ name, size }: Row): number | null =>
        sort.endsWith('name') ? name.charCodeAt(0) : size;
      const way = sort.startsWith('-') ? -1 : 1;
      for (const [at, row] of sorted.entries()) {
        const before = sorted[at - 1];
        if (before === undefined) continue;
        const [left, right] = [rank(before), rank(row)];
        if (left === right) expect(before.id).toBeLessThan(row.id);
        else if (left === null) throw new Error('A row without a value stands before one with');
        else if (right !== null) expect(way * left).toBeLessThan(way * right);
      }
    }),
  );
});

it('begins with what is more telling, and turns round on the second press', () => {
  expect(nextSort<'name' | 'size'>('name', 'size', 'most')).toBe('-size');
  expect(nextSort<'name' | 'size'>('-size', 'size', 'most')).toBe('size');
  expect(nextSort<'name' | 'size'>('size', 'size', 'most')).toBe('-size');
  expect(nextSort<'name' | 'size'>('-size', 'name', 'least')).toBe('name');
  expect(nextSort<'name' | 'size'>('name', 'name', 'least')).toBe('-name');
});
