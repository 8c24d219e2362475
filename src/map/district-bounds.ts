import { lngLat } from '../schema/lng-lat.ts';

/** South-west and north-east corner of the district outline in `public/geo/base/district.geojson`. */
export const DISTRICT_BOUNDS = [lngLat(119.9933, 30.0778), lngLat(120.1768, 30.3577)] as const;

/** How far the map may be dragged: the district stays in reach, with paper all round. */
export const MAX_BOUNDS = [lngLat(119.5, 29.75), lngLat(120.7, 30.7)] as const;
