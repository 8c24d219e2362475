import type { LngLat } from '../../schema/lng-lat.ts';
import type { WalkMode } from '../walk/walk-mode-rules.ts';
import type { NetworkAccess, ReachEngine } from './reach-engine.ts';

/** Where points come onto the network in a mode; points off the network have none. */
export function findAccesses(
  engine: ReachEngine,
  points: readonly LngLat[],
  mode: WalkMode,
): NetworkAccess[] {
  return points.flatMap((point) => {
    const access = engine.access({ point, mode });
    return access.ok ? [access.value] : [];
  });
}

/** Of many accesses to one place only the nearest along each tenth of an edge: the others change nothing. */
export function thinAccesses(accesses: readonly NetworkAccess[]): NetworkAccess[] {
  const nearest = new Map<string, NetworkAccess>();
  for (const access of accesses) {
    const key = `${access.edge}/${Math.round(access.fraction * 10)}`;
    const before = nearest.get(key);
    if (before === undefined || access.offMeters < before.offMeters) nearest.set(key, access);
  }
  return [...nearest.values()];
}
