import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** @param center The middle of what can be seen, which is not that of the canvas where a sheet covers it. */
export function cameraOf(map: MapLibreMap, center: LngLat): Camera {
  return { center, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}
