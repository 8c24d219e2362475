import { buffer, multiLineString } from '@turf/turf';
import * as v from 'valibot';
import { GeometrySchema, type Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Of a quarter of a circle: with so few corners the area is within 1 % of a round one. */
const STEPS = 6;

/** All that is no further than so many metres from the lines; null for lines without length. */
export function aroundLines(lines: readonly (readonly LngLat[])[], meters: number): Geometry | null {
  const drawn = lines.filter((line) => line.length > 1);
  if (drawn.length === 0) return null;
  const around = buffer(multiLineString(drawn.map((line) => line.map((point) => [...point]))), meters, {
    units: 'meters',
    steps: STEPS,
  });
  const read = v.safeParse(GeometrySchema, around?.geometry);
  return read.success ? read.output : null;
}
