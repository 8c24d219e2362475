import type { BrokenCase } from './broken-case.ts';

const HOMES = {
  version: 1,
  licence: 'ODbL-1.0',
  osmDate: null,
  grid: { westE6: 120_000_000, southE6: 30_000_000, stepLngE6: 1040, stepLatE6: 900, columns: 10 },
  squareMetersPerSample: 100,
  subdistricts: ['gudang'],
  cellStep: [3],
  subdistrict: [0],
  spot: [44],
  land: [60],
  bare: [10],
  buildings: [2],
  footprint: [900],
  unmapped: [0],
};

/** Where people live, as the pipeline did not write it. */
export const BROKEN_HOMES: readonly BrokenCase[] = [
  {
    name: 'homes as they should be',
    breakIt: (draft) => {
      draft.homes = HOMES;
    },
    expected: [],
  },
  {
    name: 'more land in a cell than it has',
    breakIt: (draft) => {
      draft.homes = { ...HOMES, land: [101] };
    },
    expected: ['homes error base/homes.json land.0'],
  },
  {
    name: 'columns of different lengths',
    breakIt: (draft) => {
      draft.homes = { ...HOMES, bare: [] };
    },
    expected: ['homes error base/homes.json '],
  },
  {
    name: 'a district without homes',
    breakIt: (draft) => {
      const none = { cellStep: [], subdistrict: [], spot: [], land: [], bare: [] };
      draft.homes = { ...HOMES, ...none, buildings: [], footprint: [], unmapped: [] };
    },
    expected: ['homes warning base/homes.json cellStep'],
  },
];
