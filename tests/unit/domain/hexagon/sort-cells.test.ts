import { expect, it } from 'vitest';
import type { HexagonRow } from '../../../../src/domain/hexagon/hexagon-rows.ts';
import { sortCells } from '../../../../src/domain/hexagon/sort-cells.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const row = (key: number, numbers: Partial<HexagonRow>): HexagonRow => ({
  ...{ id: String(key), count: 0, range: { from: 0, to: 0 }, density: 0, metroMeters: 100, covered: 0 },
  ...{ name: null, walks: null, isGap: false, isThin: false },
  cell: {
    ...{ key, areaKm2: key, center: lngLat(120, 30) },
    geometry: { type: 'Polygon', coordinates: [] },
  },
  ...numbers,
});

const ROWS = [
  row(1, { metroMeters: 3000, isGap: true }),
  row(2, { count: 2, density: 1 }),
  row(3, { metroMeters: null, covered: null }),
  row(4, { metroMeters: 5000, isGap: true, covered: 0.4 }),
  row(5, { count: 2, density: 0.4, covered: 0.9 }),
];
const keysBy = (sort: Parameters<typeof sortCells>[1]) =>
  sortCells(ROWS, sort, (a, b) => a.cell.key - b.cell.key).map(({ cell }) => cell.key);

it('has the most first, then the gaps that are furthest from the metro, as the usual order', () => {
  expect(keysBy('-count')).toEqual([2, 5, 4, 1, 3]);
});

it('is sorted by each column; what is not known comes last', () => {
  expect(keysBy('count')).toEqual([4, 1, 3, 2, 5]);
  expect(keysBy('name')).toEqual([1, 2, 3, 4, 5]);
  expect(keysBy('-area')).toEqual([5, 4, 3, 2, 1]);
  expect(keysBy('-density')).toEqual([2, 5, 4, 1, 3]);
  expect(keysBy('metro')).toEqual([2, 5, 1, 4, 3]);
  expect(keysBy('-metro')).toEqual([4, 1, 2, 5, 3]);
  expect(keysBy('-covered')).toEqual([5, 4, 2, 1, 3]);
});
