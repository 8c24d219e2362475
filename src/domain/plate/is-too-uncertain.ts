import type { LocatedInitiative } from '../../schema/initiative.ts';
import { plateWindows } from './plate-window.ts';

/** Whether the place may lie anywhere in the window of its plate, or outside it: then a plate would show a spot that may be wrong. */
export function isTooUncertain({
  geometry,
  location,
}: Pick<LocatedInitiative, 'geometry' | 'location'>): boolean {
  const [{ heightMeters }] = plateWindows({ geometry, point: location.point });
  return geometry.type === 'Point' && location.accuracyMeters > heightMeters / 2;
}
