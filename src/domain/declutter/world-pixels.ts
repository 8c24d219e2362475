import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { PixelPoint } from './point-grid.ts';

/** Side of the Web Mercator world at zoom 0 in CSS pixels, as MapLibre counts zoom. */
const WORLD_PIXELS = 512;
const EQUATOR_METERS = 40_075_016.686;

const worldSize = (zoom: number): number => WORLD_PIXELS * 2 ** zoom;

/** Web Mercator (EPSG:3857), from the north-west corner of the world. */
export function toWorldPixels([lng, lat]: LngLat, zoom: number): PixelPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  const size = worldSize(zoom);
  return {
    x: size * (0.5 + lng / 360),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The inverse of `toWorldPixels`. */
export function fromWorldPixels({ x, y }: PixelPoint, zoom: number): LngLat {
  const size = worldSize(zoom);
  const latRadians = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size)));
  return lngLat((x / size - 0.5) * 360, (latRadians * 180) / Math.PI);
}

export function metersPerPixel(latDegrees: number, zoom: number): number {
  return (EQUATOR_METERS * Math.cos((latDegrees * Math.PI) / 180)) / worldSize(zoom);
}

/** The zoom at which `meters` on the ground become `pixels` on the screen. */
export function zoomForSize(meters: number, pixels: number, latDegrees: number): number {
  return Math.log2((pixels * metersPerPixel(latDegrees, 0)) / meters);
}
