import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

const StationExitSchema = v.object({
  /** As on its sign, e.g. "D2"; null where the map has none. */
  ref: v.nullable(v.pipe(v.string(), v.maxLength(4))),
  point: LngLatSchema,
});
export type StationExit = v.InferOutput<typeof StationExitSchema>;

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
    /** Those that are mapped. */
    exits: v.optional(v.array(StationExitSchema), []),
    /** To the sites for which this is the nearest station, or the nearest of another line; read by `readStationWalks`. */
    walks: v.optional(v.array(v.unknown()), []),
  }),
});
export type MetroStationFeature = v.InferOutput<typeof MetroStationFeatureSchema>;
