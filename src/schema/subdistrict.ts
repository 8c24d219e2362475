import * as v from 'valibot';
import { GeometrySchema } from './geometry.ts';

/** A feature of `base/subdistricts.geojson`: flat names, because the map style reads them too. */
export const SubdistrictFeatureSchema = v.object({
  type: v.literal('Feature'),
  id: v.string(),
  geometry: GeometrySchema,
  properties: v.object({
    name: v.string(),
    name_en: v.string(),
    kind: v.picklist(['subdistrict', 'town']),
    areaKm2: v.number(),
    /** `estimated` when more than 100 m of its edge is a guess: drawn dashed. */
    boundaryQuality: v.picklist(['mapped', 'estimated']),
  }),
});
export type SubdistrictFeature = v.InferOutput<typeof SubdistrictFeatureSchema>;
