import * as v from 'valibot';
import { type Geometry, GeometrySchema } from '../../schema/geometry.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** Bytes and corners: an area for counting has no use for more. */
export const LARGEST_GROUND_FILE = 2_000_000;
const MOST_CORNERS = 20_000;

export type GroundFileProblem = 'too-large' | 'no-json' | 'no-polygon' | 'not-wgs84' | 'too-detailed';

const FeatureSchema = v.object({ type: v.literal('Feature'), geometry: v.unknown() });
const CollectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The geometries of a GeoJSON text, whatever they are. */
function geometriesOf(json: unknown): readonly unknown[] {
  const collection = v.safeParse(CollectionSchema, json);
  if (collection.success) return collection.output.features.flatMap(geometriesOf);
  const feature = v.safeParse(FeatureSchema, json);
  return [feature.success ? feature.output.geometry : json];
}

const typeOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;

/** Positions may have heights, which are not read. */
const flat = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === 'number' ? value.slice(0, 2) : value.map(flat);
};

type Rings = Extract<Geometry, { type: 'Polygon' }>['coordinates'];

/** The polygons of a GeoJSON file as one area; what else is in it is passed over. */
export function readGround(text: string): Result<Geometry, GroundFileProblem> {
  if (text.length > LARGEST_GROUND_FILE) return fail('too-large');
  const json = readJson(text);
  if (json === undefined) return fail('no-json');
  const found = geometriesOf(json).filter((each) =>
    ['Polygon', 'MultiPolygon'].includes(String(typeOf(each))),
  );
  if (found.length === 0) return fail('no-polygon');
  const polygons: Rings[] = [];
  for (const each of found) {
    const read = v.safeParse(GeometrySchema, {
      type: typeOf(each),
      coordinates: flat((each as { coordinates?: unknown }).coordinates),
    });
    // Degrees beyond the earth, as metres of a projection are.
    if (!read.success) return fail('not-wgs84');
    if (read.output.type === 'Polygon') polygons.push(read.output.coordinates);
    if (read.output.type === 'MultiPolygon') polygons.push(...read.output.coordinates);
  }
  if (polygons.flat(2).length > MOST_CORNERS) return fail('too-detailed');
  const [only] = polygons;
  return ok(
    only !== undefined && polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons },
  );
}
