import { coverageFile } from '../layers/coverage-layer.ts';
import { districtFile } from '../layers/district-layer.ts';
import { metroFiles } from '../layers/metro-layers.ts';
import { subdistrictFiles } from '../layers/subdistrict-layers.ts';
import { streetMapFile } from '../shortbread/street-map-file.ts';
import type { GeoStep } from './geo-step.ts';

/** The run, in order. A new part of the ground is a new row. */
export const GEO_STEPS: readonly GeoStep[] = [
  { name: 'street map', run: async (context) => [await streetMapFile(context)] },
  { name: 'district', run: (context) => [districtFile(context), coverageFile(context)] },
  { name: 'sub-districts', run: subdistrictFiles },
  { name: 'metro', run: metroFiles },
];
