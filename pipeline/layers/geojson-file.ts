import type { InputName } from '../build/provenance.ts';
import type { OutputFile } from '../build/geo-step.ts';
import type { Line, MultiPolygon, Position } from '../../src/domain/geo/position.ts';

export type LayerGeometry =
  | Readonly<{ type: 'Point'; coordinates: Position }>
  | Readonly<{ type: 'MultiLineString'; coordinates: readonly Line[] }>
  | Readonly<{ type: 'Polygon'; coordinates: readonly Line[] }>
  | Readonly<{ type: 'MultiPolygon'; coordinates: MultiPolygon }>;

export type LayerFeature = Readonly<{
  id?: string;
  properties: Readonly<Record<string, string | number | boolean | null | readonly object[]>>;
  geometry: LayerGeometry;
}>;

/** 1 m. Finer than any of the outlines is known. */
const DECIMALS = 1e5;
const round = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;

/** A polygon as `Polygon` when it is one, so that readers need not expect more. */
export function surfaceGeometry(polygons: MultiPolygon): LayerGeometry {
  const [first, ...rest] = polygons;
  return first !== undefined && rest.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A GeoJSON file of the ground, one feature a line. */
export function geojsonFile(
  path: string,
  features: readonly LayerFeature[],
  meta: Readonly<{ description: OutputFile['description']; from: readonly InputName[] }>,
): OutputFile {
  const lines = features.map((feature) => {
    const { id, properties, geometry } = feature;
    return JSON.stringify(
      { type: 'Feature', ...(id === undefined ? {} : { id }), properties, geometry },
      (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? round(value) : value),
    );
  });
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  return { path, bytes: new TextEncoder().encode(text), ...meta };
}
