import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Message } from '../../schema/message.ts';
import { distanceMeters } from '../geo/distance.ts';
import { initiativeValues, wayValues } from './label-messages.ts';

/** Below this a direction means nothing. */
export const HERE_METERS = 25;

/** What is announced when the keyboard walks to an initiative: what it is, and where it lies from `from`. */
export function describeStep(
  initiative: Pick<LocatedInitiative, 'name' | 'category' | 'status' | 'location'>,
  from: LngLat,
): Message {
  const { point } = initiative.location;
  const values = initiativeValues(initiative);
  return distanceMeters(from, point) < HERE_METERS
    ? { key: 'describe.stepHere', values }
    : { key: 'describe.step', values: { ...values, ...wayValues(from, point) } };
}
