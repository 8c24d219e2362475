import type { PackDevice } from './pack-device.ts';

/**
 * Does what stores the atlas once no other page does: what one deletes after a failure, another may be filling.
 * @returns what `work` does, or `cancelled` where that was wished before its turn came
 */
export async function inTurn<T>(
  { locks, home }: Pick<PackDevice, 'locks' | 'home'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | 'cancelled'> {
  if (locks === null) return work();
  const turn = { working: null as Promise<T> | null };
  try {
    return await locks.request(`atlas-pack ${home}`, { signal }, () => (turn.working = work()));
  } catch {
    // What failed in its turn is not done once more.
    if (turn.working !== null) return turn.working;
    // Some browsers have locks and refuse them, as in a frame of another site.
    return signal.aborted ? 'cancelled' : work();
  }
}
