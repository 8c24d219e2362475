import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import { lngLat } from '../../schema/lng-lat.ts';

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: lngLat(lng, lat), zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}
