import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

/** A feature of `base/metro-stations.geojson`. */
export const MetroStationFeatureSchema = v.object({
  type: v.literal('Feature'),
  /** Part of a link to a walk. */
  id: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  geometry: v.object({ type: v.literal('Point'), coordinates: LngLatSchema }),
  properties: v.object({
    name: v.string(),
    name_en: v.string(),
    status: v.picklist(['operating', 'under-construction']),
    /** Refs of the lines that stop here today, e.g. "3"; comma-separated, because tiles and styles know no lists. */
    lines: v.string(),
    linesUnderConstruction: v.string(),
    accuracyMeters: v.number(),
  }),
});
export type MetroStationFeature = v.InferOutput<typeof MetroStationFeatureSchema>;
