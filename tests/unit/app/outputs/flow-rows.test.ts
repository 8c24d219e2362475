import { expect, it } from 'vitest';
import { flowRows } from '../../../../src/app/outputs/compose-picture.ts';

it('begins a new row where the next thing would stick out', () => {
  expect(flowRows([40, 50, 30, 200, 10], { maxWidth: 100, gap: 10 })).toEqual([
    { row: 0, x: 0 },
    { row: 0, x: 50 },
    { row: 1, x: 0 },
    { row: 2, x: 0 },
    { row: 3, x: 0 },
  ]);
});
