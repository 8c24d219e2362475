import * as v from 'valibot';
import type { GuideFix } from '../../schema/guide-state.ts';
import { LngLatSchema } from '../../schema/lng-lat.ts';

/** What of a `GeolocationPosition` is read. */
type DevicePosition = Readonly<{
  coords: Pick<GeolocationCoordinates, 'longitude' | 'latitude' | 'accuracy' | 'heading'>;
  timestamp: number;
}>;

/**
 * A fix of what the device tells; null where it has no position. A heading of null or NaN (who stands still has none) stays
 * unknown: 0 would be north.
 */
export function toGuideFix({ coords, timestamp }: DevicePosition): GuideFix | null {
  const point = v.safeParse(LngLatSchema, [coords.longitude, coords.latitude]);
  if (!point.success || !(coords.accuracy >= 0)) return null;
  const { heading } = coords;
  return {
    point: point.output,
    accuracyMeters: coords.accuracy,
    headingDegrees: heading === null || !Number.isFinite(heading) ? null : ((heading % 360) + 360) % 360,
    atMs: timestamp,
  };
}
