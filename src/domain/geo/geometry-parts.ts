import type { Geometry, WalkTarget } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** A polygon as its rings: the outer one first, then its holes. */
export type PolygonRings = readonly (readonly LngLat[])[];

/** The geometry taken apart: single points, lines, polygons; two of the three are always empty. */
export type GeometryParts = Readonly<{
  points: readonly LngLat[];
  lines: readonly (readonly LngLat[])[];
  polygons: readonly PolygonRings[];
}>;

const NONE: GeometryParts = { points: [], lines: [], polygons: [] };

export function geometryParts(geometry: WalkTarget): GeometryParts {
  switch (geometry.type) {
    case 'Point':
      return { ...NONE, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...NONE, points: geometry.coordinates };
    case 'LineString':
      return { ...NONE, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { ...NONE, lines: geometry.coordinates };
    case 'Polygon':
      return { ...NONE, polygons: [geometry.coordinates] };
    case 'MultiPolygon':
      return { ...NONE, polygons: geometry.coordinates };
    default:
      return geometry satisfies never;
  }
}

/** Every position of the geometry, in its order. */
export function positionsOf(geometry: Geometry): readonly LngLat[] {
  const { points, lines, polygons } = geometryParts(geometry);
  return [...points, ...lines.flat(), ...polygons.flat(2)];
}
