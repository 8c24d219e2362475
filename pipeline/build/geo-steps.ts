import { gazetteerFile } from '../gazetteer/gazetteer-file.ts';
import { homesFile } from '../homes/homes-file.ts';
import { coverageFile } from '../layers/coverage-layer.ts';
import { districtFile } from '../layers/district-layer.ts';
import { metroFiles } from '../layers/metro-files.ts';
import { subdistrictFiles } from '../layers/subdistrict-layers.ts';
import { landformFile } from '../landform/landform-file.ts';
import { fadeFile } from '../relief/fade-file.ts';
import { reliefFile } from '../relief/relief-file.ts';
import { terrainFile } from '../relief/terrain-file.ts';
import { streetMapFile } from '../shortbread/street-map-file.ts';
import { toursFile } from '../tours/tours-file.ts';
import { readWalkFile, walkFile } from '../walk/walk-file.ts';
import type { GeoContext, GeoStep, OutputFile } from './geo-step.ts';

/** The walks from the stations, and the tours, are found on the network and among the names as they are served. */
async function walkingFiles(context: GeoContext): Promise<readonly OutputFile[]> {
  const walk = walkFile(context);
  const network = await readWalkFile(walk.bytes);
  const found = [gazetteerFile(context), ...metroFiles(context, network)];
  return [walk, ...found, toursFile(context, { network, found })];
}

/** The run, in order. A new part of the ground is a new row. */
export const GEO_STEPS: readonly GeoStep[] = [
  { name: 'street map', run: async (context) => [await streetMapFile(context)] },
  { name: 'landform', run: async (context) => [await landformFile(context)] },
  { name: 'relief', run: async (context) => [await reliefFile(context)] },
  { name: 'terrain', run: async (context) => [await terrainFile(context)] },
  { name: 'fade', run: async (context) => [await fadeFile(context)] },
  { name: 'district', run: (context) => [districtFile(context), coverageFile(context)] },
  { name: 'sub-districts', run: subdistrictFiles },
  { name: 'homes', run: (context) => [homesFile(context)] },
  { name: 'names, walking, metro and tours', run: walkingFiles },
];
