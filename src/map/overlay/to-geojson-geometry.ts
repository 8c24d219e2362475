import type { Geometry as GeoJsonGeometry, Position } from 'geojson';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

const position = ([lng, lat]: LngLat): Position => [lng, lat];
const line = (points: readonly LngLat[]): Position[] => points.map(position);

/** Our read-only geometry as the mutable one that MapLibre's types ask for. */
export function toGeoJsonGeometry(geometry: Geometry): GeoJsonGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: position(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(line) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(line)) };
  }
}
