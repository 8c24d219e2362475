import { type SortOf, sortsOf } from './analyse-choices.ts';

/** Of what the share is shown that has a place near. */
export const FAR_MEASURES = ['land', 'buildings', 'estates', 'streets'] as const;
export type FarMeasure = (typeof FAR_MEASURES)[number];
export const USUAL_MEASURE: FarMeasure = 'land';

/** The columns of its table by which it can be sorted. */
const FAR_COLUMNS = ['name', 'near', 'radius', 'unmapped', 'whole', 'median'] as const;
export type FarColumn = (typeof FAR_COLUMNS)[number];

export type FarSort = SortOf<FarColumn>;

/** The sub-districts with the least first. */
export const LEAST_NEAR_FIRST = 'near' satisfies FarSort;

export const FAR_SORTS = sortsOf(FAR_COLUMNS);
