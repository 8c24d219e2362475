import { metersPerPixel, toWorldPixels, fromWorldPixels } from '../geo/mercator.ts';
import type { Bounds } from '../geo/bounds.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { Camera } from '../../schema/camera.ts';

export type PaperSize = Readonly<{ width: number; height: number }>;
export type PaperPoint = Readonly<{ x: number; y: number }>;

/** Where things lie on a picture of the map, in its CSS pixels from the upper left corner. */
export type PaperProjection = Readonly<{
  project: (point: LngLat) => PaperPoint;
  metersPerPixel: number;
  bounds: Bounds;
  contains: (point: LngLat) => boolean;
}>;

/** For a camera that looks straight down with north up; its bearing and pitch are passed over. */
export function paperProjection({ center, zoom }: Camera, { width, height }: PaperSize): PaperProjection {
  const middle = toWorldPixels(center, zoom);
  const left = middle.x - width / 2;
  const top = middle.y - height / 2;
  const project = (point: LngLat): PaperPoint => {
    const { x, y } = toWorldPixels(point, zoom);
    return { x: x - left, y: y - top };
  };
  return {
    project,
    metersPerPixel: metersPerPixel(center[1], zoom),
    bounds: {
      southWest: fromWorldPixels({ x: left, y: top + height }, zoom),
      northEast: fromWorldPixels({ x: left + width, y: top }, zoom),
    },
    contains: (point) => {
      const { x, y } = project(point);
      return x >= 0 && x <= width && y >= 0 && y <= height;
    },
  };
}

/** The camera that shows the whole of `bounds` as large as fits, north up. */
export function cameraForBounds(
  { southWest, northEast }: Bounds,
  { width, height }: PaperSize,
  maxZoom: number,
): Camera {
  const lower = toWorldPixels(southWest, 0);
  const upper = toWorldPixels(northEast, 0);
  const zoom = Math.log2(Math.min(width / (upper.x - lower.x), height / (lower.y - upper.y)));
  const { 0: lng, 1: lat } = fromWorldPixels({ x: (lower.x + upper.x) / 2, y: (lower.y + upper.y) / 2 }, 0);
  return { center: lngLat(lng, lat), zoom: Math.min(zoom, maxZoom), bearing: 0, pitch: 0 };
}
