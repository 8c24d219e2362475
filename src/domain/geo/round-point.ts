import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

/** About a metre. */
const DECIMALS = 1e5;

/** The point to a metre or so, which is all that is known of one on a map. */
export const roundPoint = ([lng, lat]: LngLat): LngLat =>
  lngLat(Math.round(lng * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS);
