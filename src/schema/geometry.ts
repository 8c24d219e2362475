import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

const positions = (min: number) => v.pipe(v.array(LngLatSchema), v.minLength(min));
const ring = positions(4);

/** The RFC 7946 geometries an initiative may have. */
export const GeometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: LngLatSchema }),
  v.strictObject({ type: v.literal('LineString'), coordinates: positions(2) }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(positions(2)) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
export type Geometry = v.InferOutput<typeof GeometrySchema>;

/** What a walk can lead to: a geometry, or the first come to of several points, as the exits of a station. */
export type WalkTarget =
  | Geometry
  | Readonly<{ type: 'MultiPoint'; coordinates: readonly v.InferOutput<typeof LngLatSchema>[] }>;
