import type { LngLat } from '../../schema/lng-lat.ts';

/** Where the reader is, as the device tells it. */
export type OwnPosition = Readonly<{ point: LngLat; accuracyMeters: number }>;
