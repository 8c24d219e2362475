import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { GeoError } from '../build/geo-error.ts';
import type { Box, Line, MultiPolygon, Polygon, Position } from '../../src/domain/geo/position.ts';

const position = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([lng, lat]): Position => [lng, lat]),
);
const ring = v.array(position);
const polygon = v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) });
const multiPolygon = v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });
const surface = v.pipe(
  v.variant('type', [polygon, multiPolygon]),
  v.transform((geometry): MultiPolygon =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  ),
);

const collection = <P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) =>
  v.object({ features: v.array(v.object({ properties, geometry })) });

const names = { id: v.string(), nameZh: v.string(), nameEn: v.string() };
const status = v.picklist(['operating', 'under-construction']);

const DistrictSchema = collection(v.object(names), polygon);
const SubdistrictsSchema = collection(
  v.object({
    ...names,
    kind: v.picklist(['subdistrict', 'town']),
    areaKm2: v.number(),
    boundaryQuality: v.picklist(['mapped', 'estimated']),
  }),
  surface,
);
const NeighboursSchema = collection(v.object(names), surface);
const MetroLinesSchema = collection(
  v.object({
    ...names,
    ref: v.string(),
    colour: v.nullable(v.string()),
    status,
    opened: v.nullable(v.string()),
    geometryQuality: v.picklist(['mapped', 'indicative']),
  }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(ring) }),
);
const MetroStationsSchema = collection(
  v.object({
    ...names,
    status,
    lines: v.array(v.string()),
    linesUnderConstruction: v.optional(v.array(v.string()), []),
    positionAccuracyM: v.number(),
  }),
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
);
const box = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.transform((edges): Box => edges),
);
const CoverageSchema = v.strictObject({
  levels: v.array(
    v.strictObject({
      level: v.picklist(['complete', 'roads', 'partial']),
      vintage: v.string(),
      boxes: v.array(box),
    }),
  ),
});

export type SubdistrictInput = v.InferOutput<typeof SubdistrictsSchema>['features'][number];
export type NeighbourInput = v.InferOutput<typeof NeighboursSchema>['features'][number];
export type MetroLineInput = v.InferOutput<typeof MetroLinesSchema>['features'][number] &
  Readonly<{ geometry: { coordinates: readonly Line[] } }>;
export type MetroStationInput = v.InferOutput<typeof MetroStationsSchema>['features'][number];
export type CoverageLevel = v.InferOutput<typeof CoverageSchema>['levels'][number];

/** The small committed inputs of `pipeline/input`. */
export type DistrictInputs = Readonly<{
  outline: Polygon;
  subdistricts: readonly SubdistrictInput[];
  neighbours: readonly NeighbourInput[];
  metroLines: readonly MetroLineInput[];
  metroStations: readonly MetroStationInput[];
  coverage: readonly CoverageLevel[];
}>;

async function read<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
  try {
    return v.parse(schema, JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new GeoError(`"${path}" cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws GeoError naming the file that is missing or malformed. */
export async function readDistrictInputs(folder: string): Promise<DistrictInputs> {
  const district = await read(join(folder, 'district.geojson'), DistrictSchema);
  const [outline] = district.features;
  if (outline === undefined) throw new GeoError(`"${join(folder, 'district.geojson')}" holds no district.`);
  return {
    outline: outline.geometry.coordinates,
    subdistricts: (await read(join(folder, 'subdistricts.geojson'), SubdistrictsSchema)).features,
    neighbours: (await read(join(folder, 'neighbours.geojson'), NeighboursSchema)).features,
    metroLines: (await read(join(folder, 'metro-lines.geojson'), MetroLinesSchema)).features,
    metroStations: (await read(join(folder, 'metro-stations.geojson'), MetroStationsSchema)).features,
    coverage: (await read(join(folder, 'coverage.json'), CoverageSchema)).levels,
  };
}
