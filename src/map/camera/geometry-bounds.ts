import { extentOf } from '../../domain/geo/extent.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

function positions(geometry: Geometry): readonly LngLat[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}

/** South-west and north-east corner. */
export function geometryBounds(geometry: Geometry): readonly [LngLat, LngLat] {
  const points = positions(geometry);
  const lngs = extentOf(points.map(([lng]) => lng));
  const lats = extentOf(points.map(([, lat]) => lat));
  return [lngLat(lngs.lowest, lats.lowest), lngLat(lngs.highest, lats.highest)];
}
