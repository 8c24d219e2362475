import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { EQUATOR_RADIUS_METERS, RADIANS_PER_DEGREE } from './ellipsoid.ts';
import type { Position } from './position.ts';

/**
 * Web Mercator (EPSG:3857) with the world as a square of side 1, from its north-west corner, y growing southward.
 * Times 2 ** zoom these are tiles of the usual grid.
 */
export function toUnitSquare([lng, lat]: Position): Position {
  const sine = Math.sin(lat * RADIANS_PER_DEGREE);
  return [0.5 + lng / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toUnitSquare`. */
export function fromUnitSquare([x, y]: Position): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS_PER_DEGREE];
}

/** Side of the world at zoom 0 in CSS pixels, as MapLibre counts zoom. */
const WORLD_PIXELS = 512;

const worldSize = (zoom: number): number => WORLD_PIXELS * 2 ** zoom;

/** A position on the screen or on the world at one zoom, in CSS pixels. */
export type PixelPoint = Readonly<{ x: number; y: number }>;

/** Pixels of the world at a zoom, from its north-west corner. */
export function toWorldPixels(point: Position, zoom: number): PixelPoint {
  const [x, y] = toUnitSquare(point);
  const size = worldSize(zoom);
  return { x: size * x, y: size * y };
}

/** The inverse of `toWorldPixels`. */
export function fromWorldPixels({ x, y }: PixelPoint, zoom: number): LngLat {
  const size = worldSize(zoom);
  return lngLat(...fromUnitSquare([x / size, y / size]));
}

export function metersPerPixel(latDegrees: number, zoom: number): number {
  const equatorMeters = 2 * Math.PI * EQUATOR_RADIUS_METERS;
  return (equatorMeters * Math.cos(latDegrees * RADIANS_PER_DEGREE)) / worldSize(zoom);
}

/** Degrees of longitude in a pixel. */
export const degreesPerPixel = (zoom: number): number => 360 / worldSize(zoom);

/** The zoom at which `meters` on the ground become `pixels` on the screen. */
export function zoomForSize(meters: number, pixels: number, latDegrees: number): number {
  return Math.log2((pixels * metersPerPixel(latDegrees, 0)) / meters);
}

const SCALE_STEPS = [5, 2, 1] as const;

/** The longest round distance (1, 2 or 5 × 10ⁿ metres) that is at most `maxMeters` long, for the bar of a scale. */
export function scaleLength(maxMeters: number): number {
  const power = 10 ** Math.floor(Math.log10(maxMeters));
  const step = SCALE_STEPS.find((candidate) => candidate * power <= maxMeters) ?? 1;
  return step * power;
}
