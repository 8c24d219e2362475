import { remember } from '../remember.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The same object for the same areas, so that a worker is handed them once. */
export const geometriesOf = remember((areas: readonly SubdistrictFeature[]): readonly Geometry[] =>
  areas.map(({ geometry }) => geometry),
);
