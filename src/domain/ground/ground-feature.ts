import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { openRing } from '../../schema/ground-choice.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat } from '../../schema/lng-lat.ts';

// The types of the schema are read-only; those of GeoJSON are not.
export const toFeature = (geometry: Geometry): Feature<Polygon | MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry: geometry as unknown as Polygon | MultiPolygon,
});

/** A polygon that turf made. */
export const toSchema = ({ geometry }: Feature<Polygon | MultiPolygon>): Geometry => {
  const rings = (polygon: number[][][]) =>
    polygon.map((ring) => ring.map(([lng = 0, lat = 0]) => lngLat(lng, lat)));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
};

/** Rings of a geometry as an area holds them. */
export const polygonsOf = (geometry: Geometry) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(openRing)];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map((rings) => rings.map(openRing)) : [];
};
