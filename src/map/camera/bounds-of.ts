import type { MapLibreMap } from 'maplibre-gl';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

/** South-west and north-east corner of what the map shows. */
export function boundsOf(map: MapLibreMap): readonly [LngLat, LngLat] {
  const bounds = map.getBounds();
  return [lngLat(bounds.getWest(), bounds.getSouth()), lngLat(bounds.getEast(), bounds.getNorth())];
}
