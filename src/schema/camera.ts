import type { LngLat } from './lng-lat.ts';

/** Where the map looks from. Bearing in degrees clockwise from north, pitch in degrees from straight down. */
export type Camera = Readonly<{ center: LngLat; zoom: number; bearing: number; pitch: number }>;

/** The camera that shows the whole district. */
export type CameraTarget =
  | Readonly<{ kind: 'camera'; camera: Camera }>
  | Readonly<{ kind: 'bounds'; southWest: LngLat; northEast: LngLat }>;
