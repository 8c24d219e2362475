import type { LngLat } from './lng-lat.ts';

/** Where the map looks from. Bearing in degrees clockwise from north, pitch in degrees from straight down. */
export type Camera = Readonly<{ center: LngLat; zoom: number; bearing: number; pitch: number }>;
