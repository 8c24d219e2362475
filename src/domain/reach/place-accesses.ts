import type { LngLat } from '../../schema/lng-lat.ts';
import type { WalkMode } from '../walk/walk-mode.ts';
import type { NetworkAccess, ReachEngine } from './reach-engine.ts';

/** Where points come onto the network in a mode, the nearest one per edge; none when all are off it. */
export function findAccesses(
  engine: ReachEngine,
  points: readonly LngLat[],
  mode: WalkMode,
): NetworkAccess[] {
  const nearest = new Map<string, NetworkAccess>();
  for (const point of points) {
    const access = engine.access({ point, mode });
    if (!access.ok) continue;
    // A long edge may be come to at both its ends: one access per tenth of it.
    const key = `${access.value.edge}/${Math.round(access.value.fraction * 10)}`;
    const before = nearest.get(key);
    if (before === undefined || access.value.offMeters < before.offMeters) nearest.set(key, access.value);
  }
  return [...nearest.values()];
}
