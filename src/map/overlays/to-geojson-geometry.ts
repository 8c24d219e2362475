import type { Geometry as GeoJsonGeometry, Position } from 'geojson';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { toPositions } from './feature.ts';

const position = ([lng, lat]: LngLat): Position => [lng, lat];

/** Our read-only geometry as the mutable one that MapLibre's types ask for. */
export function toGeoJsonGeometry(geometry: Geometry): GeoJsonGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: position(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: toPositions(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(toPositions) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(toPositions) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map(toPositions)),
      };
  }
}
