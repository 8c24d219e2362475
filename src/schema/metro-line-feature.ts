import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

/** A feature of `base/metro-lines.geojson`: a line, a branch of one, or a part of one under construction. */
export const MetroLineFeatureSchema = v.object({
  type: v.literal('Feature'),
  /** Stretches of track as mapped: in no order, some of them drawn the other way round. */
  geometry: v.object({
    type: v.literal('MultiLineString'),
    coordinates: v.array(v.pipe(v.array(LngLatSchema), v.minLength(2))),
  }),
  properties: v.object({
    id: v.string(),
    /** E.g. "3": the same for all branches of a line. */
    ref: v.string(),
    status: v.picklist(['operating', 'under-construction']),
    /** "indicative" where no track is mapped and the line only says about where it will run. */
    quality: v.picklist(['mapped', 'indicative']),
  }),
});
export type MetroLineFeature = v.InferOutput<typeof MetroLineFeatureSchema>;
