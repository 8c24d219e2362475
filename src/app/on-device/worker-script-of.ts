import type { PackDevice } from './pack-device.ts';
import type { Pack } from '../../data/pack/pack-cache.ts';
import { SERVICE_WORKER_PATH } from '../../schema/pack-manifest.ts';

/**
 * The script of the worker of a release, which names that, from the host. Null without a connection, where a page comes in its
 * place, or where the host has the worker of another release by now.
 */
export async function workerScriptOf(
  { release }: Pick<Pack, 'release'>,
  { home, fetch }: Pick<PackDevice, 'home' | 'fetch'>,
): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(SERVICE_WORKER_PATH, home).href, { cache: 'no-cache' });
    const script = new Uint8Array(await response.arrayBuffer());
    return response.ok && new TextDecoder().decode(script).includes(release) ? script : null;
  } catch {
    return null;
  }
}
