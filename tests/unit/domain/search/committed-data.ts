import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { SearchContent } from '../../../../src/domain/search/search-target.ts';
import { InitiativeFeatureSchema } from '../../../../src/schema/initiative.ts';
import type { Initiative } from '../../../../src/schema/initiative.ts';
import { MetroStationFeatureSchema } from '../../../../src/schema/metro-station.ts';
import { ReportSchema } from '../../../../src/schema/report.ts';
import { SubdistrictFeatureSchema } from '../../../../src/schema/subdistrict.ts';

const GEO = new URL('../../../../public/geo/', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, GEO), 'utf8');
const features = <T>(path: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
  v.parse(v.object({ features: v.array(schema) }), JSON.parse(read(path))).features;

/** The text of the committed gazetteer. */
export const readGazetteerJson = (): string => read('base/gazetteer.json');

/** What else the search knows, from the committed files. */
export function readSearchContent(): SearchContent {
  return {
    initiatives: readdirSync(new URL('initiatives/', GEO))
      .flatMap((file) => features(`initiatives/${file}`, InitiativeFeatureSchema))
      .map(({ id, geometry, properties }) => ({ id, geometry, ...properties }) as Initiative),
    report: v.parse(ReportSchema, JSON.parse(read('report.json'))),
    stations: features('base/metro-stations.geojson', MetroStationFeatureSchema),
    subdistricts: features('base/subdistricts.geojson', SubdistrictFeatureSchema),
  };
}
