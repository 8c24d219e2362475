import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const StationExitSchema = v.object({
  /** As on its sign, e.g. "D2"; null where the map has none. */
  ref: v.nullable(v.string()),
  point: LngLatSchema,
});
export type StationExit = v.InferOutput<typeof StationExitSchema>;

/** The quickest walk from a station to a site of the programme, at 4.8 km/h on the flat, as the network has it. */
const StationWalkSchema = v.object({
  /** A `SiteId`. */
  site: v.string(),
  /** The sign of the exit that it begins at; null where the map has none, or no exits at all. */
  exit: v.nullable(v.string()),
  minutes: count,
  /** Between which minutes it may be for a site that is only about known; `to` is null beyond an hour. */
  range: v.nullable(v.object({ from: count, to: v.nullable(count) })),
  meters: count,
  /** Whether steps are mapped on it. */
  steps: v.boolean(),
  /** The quickest without mapped steps and slopes above 8 %, at 3.6 km/h, from any exit; null when there is none. */
  stepFreeMinutes: v.nullable(count),
});
export type StationWalk = v.InferOutput<typeof StationWalkSchema>;

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
    /** To the sites for which this is the nearest station, or the nearest of another line. */
    walks: v.optional(v.array(StationWalkSchema), []),
  }),
});
export type MetroStationFeature = v.InferOutput<typeof MetroStationFeatureSchema>;
