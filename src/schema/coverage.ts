import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

/** How much of the ways the data hold: all that is mapped, only roads, or what an old extract had. */
const COVERAGE_LEVELS = ['complete', 'roads', 'partial'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

const ring = v.pipe(v.array(LngLatSchema), v.minLength(4));

/** A feature of `base/coverage.geojson`. */
export const CoverageFeatureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.object({
    level: v.picklist(COVERAGE_LEVELS),
    /** Month of the data, e.g. "2024-12". */
    vintage: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  }),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
  ]),
});
export type CoverageFeature = v.InferOutput<typeof CoverageFeatureSchema>;
