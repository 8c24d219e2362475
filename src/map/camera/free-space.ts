import type { MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapPadding } from '../map-contract.ts';
import { toLngLatLike } from './to-lng-lat-like.ts';

/** What lies over the map, and how it moves. */
export type Frame = Readonly<{
  padding: MapPadding;
  pinPadding: MapPadding;
  cover: MapPadding;
  reducedMotion: boolean;
}>;

/** In CSS pixels, at least one. */
export function freeSpace(map: MapLibreMap, { top, right, bottom, left }: MapPadding) {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: Math.max(clientWidth - left - right, 1), height: Math.max(clientHeight - top - bottom, 1) };
}

export function isInFreeSpace(
  map: MapLibreMap,
  point: LngLat,
  { top, right, bottom, left }: MapPadding,
): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project(toLngLatLike(point));
  return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
}

/** Its middle, in pixels of the map's container. */
export function centerOf(map: MapLibreMap, padding: MapPadding): Readonly<{ x: number; y: number }> {
  const { width, height } = freeSpace(map, padding);
  return { x: padding.left + width / 2, y: padding.top + height / 2 };
}

/** Its middle, from that of the canvas, as MapLibre takes it. */
export const offsetOf = ({ top, right, bottom, left }: MapPadding): [number, number] => [
  (left - right) / 2,
  (top - bottom) / 2,
];
