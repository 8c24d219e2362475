import type { LngLat } from '../../schema/lng-lat.ts';

/** Our position as MapLibre's methods take it. */
export const toLngLatLike = ([lng, lat]: LngLat): { lng: number; lat: number } => ({ lng, lat });
