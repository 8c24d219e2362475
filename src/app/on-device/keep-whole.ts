import type { PackDevice } from './pack-device.ts';
import { isInstalled } from './page-worker.ts';
import { deleteBegun, deletePacks, readPack, releaseOf } from '../../data/pack/pack-cache.ts';
import { type PackFault, storePack } from '../../data/pack/store-pack.ts';
import { sumBytes } from '../../domain/pack/pack-contents.ts';
import { allowOwnScripts } from '../../workers/own-scripts.ts';
import {
  PACK_MANIFEST_PATH,
  type PackFile,
  parsePackManifest,
  SERVICE_WORKER_PATH,
} from '../../schema/pack-manifest.ts';

/** The list of the files of a release, and its text, which names the release. */
export type Listed = Readonly<{ json: string; files: readonly PackFile[] }>;

/** What the host says belongs to its release. @returns null where it cannot be read */
export async function readListed({ home, fetch }: PackDevice): Promise<Listed | null> {
  try {
    const response = await fetch(new URL(PACK_MANIFEST_PATH, home).href, { cache: 'no-cache' });
    const json = response.ok ? await response.text() : '';
    const parsed = parsePackManifest(json);
    return parsed.ok ? { json, files: parsed.value.files } : null;
  } catch {
    return null;
  }
}

type Keeping = Readonly<{
  device: PackDevice;
  container: ServiceWorkerContainer;
  listed: Listed;
  signal: AbortSignal;
  onProgress: (doneBytes: number) => void;
}>;

/** Whether the browser says that there is less room than is needed. What is there already needs none. */
async function lacksRoom(device: PackDevice, { json, files }: Listed): Promise<boolean> {
  const estimate = await device.storage?.estimate().catch(() => null);
  if (estimate?.quota === undefined) return false;
  if (estimate.quota - (estimate.usage ?? 0) >= sumBytes(files)) return false;
  return (await readPack(device, await releaseOf(json)).catch(() => null)) === null;
}

/** Whether the host has the script of the worker: a page in its place is refused like a forbidden worker. */
async function hasWorkerScript({ home, fetch }: PackDevice): Promise<boolean> {
  const response = await fetch(new URL(SERVICE_WORKER_PATH, home).href, { cache: 'no-cache' }).catch(
    () => null,
  );
  return response?.ok === true && (response.headers.get('content-type') ?? '').includes('javascript');
}

/** Registers the worker, which finds its release complete. @returns why it is not used, or null */
async function startWorker({ device, container }: Keeping): Promise<PackFault | null> {
  try {
    allowOwnScripts();
    const registration = await container.register(new URL(SERVICE_WORKER_PATH, device.home), {
      scope: device.home,
      updateViaCache: 'none',
    });
    // One that was removed while a page shows it comes back with its old worker: the new one comes only when asked for.
    if (registration.installing === null && registration.waiting === null) await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (worker === null || !(await isInstalled(worker, 'installed'))) return 'offline';
    // Behind the worker of an older release, whose files are gone, it waits until no page shows that.
    if (registration.waiting === worker && registration.active !== null) return null;
    return (await isInstalled(worker, 'activated')) ? null : 'offline';
  } catch (error) {
    return error instanceof TypeError || !(await hasWorkerScript(device)) ? 'offline' : 'refused';
  }
}

/**
 * Puts the whole release on the device and then, only then, the worker that answers from it.
 * @returns why there is none, and all is as before; null when there is
 */
export async function keepWhole(keeping: Keeping): Promise<PackFault | null> {
  const { device, listed, signal, onProgress } = keeping;
  if (await lacksRoom(device, listed)) return 'full';
  const { home, caches, fetch } = device;
  const stored = await storePack({
    ...{ home, caches, fetch, manifestJson: listed.json },
    ...{ signal, onProgress },
  });
  const fault = stored.ok ? await startWorker(keeping) : stored.error;
  // What came before the connection was lost need not come again; what is whole another page may have stored meanwhile.
  if (fault !== null && fault !== 'offline')
    await (stored.ok ? deletePacks : deleteBegun)(device).catch(() => undefined);
  return fault;
}
