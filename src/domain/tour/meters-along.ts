import type { LngLat } from '../../schema/lng-lat.ts';
import { shortDistanceMeters } from '../geo/distance.ts';

/**
 * Metres from the beginning of a line to each of its points.
 * @param totalMeters What the whole line measures by other reckoning: the metres are stretched to it, so that they agree with
 *   steps and heights that are told by it. Null to measure the line itself.
 */
export function metersAlong(line: readonly LngLat[], totalMeters: number | null): readonly number[] {
  const meters = [0];
  for (const [index, to] of line.slice(1).entries()) {
    meters.push((meters[index] ?? 0) + shortDistanceMeters(line[index] ?? to, to));
  }
  const measured = meters.at(-1) ?? 0;
  if (totalMeters === null || measured === 0) return meters;
  return meters.map((each) => (each / measured) * totalMeters);
}
