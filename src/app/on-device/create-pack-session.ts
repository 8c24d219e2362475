import { createStore } from 'zustand/vanilla';
import { keepWhole, type Listed, readListed } from './keep-whole.ts';
import type { PackDevice } from './pack-device.ts';
import { askWorker, ownRegistration } from './page-worker.ts';
import { mendPack, provePack } from './prove-pack.ts';
import { useNewerEdition as startNewer } from './use-newer-edition.ts';
import { watchNewer } from './watch-newer.ts';
import { deletePacks, type Pack, readPack } from '../../data/pack/pack-cache.ts';
import type { PackFault } from '../../data/pack/store-pack.ts';
import type { PackKeeping, PackSession } from '../../state/pack-keeping.ts';

type Kept = Extract<PackKeeping, { step: 'kept' }>;

/** What the page knows of the device and cannot show. */
type Held = {
  /** What the host lists; null until it was read. */
  listed: Listed | null;
  pack: Pack | null;
  registration: ServiceWorkerRegistration | null;
  fetching: AbortController | null;
  unwatch: () => void;
};

const idle = (): void => undefined;

/** The pack of this atlas on this device, as About shows and changes it. Nothing is stored or registered unasked. */
export function createPackSession(device: PackDevice): PackSession & Readonly<{ dispose: () => void }> {
  const store = createStore<PackKeeping>()(() => ({ step: 'looking' }));
  const held: Held = { listed: null, pack: null, registration: null, fetching: null, unwatch: idle };
  const show = (now: PackKeeping): void => store.setState(now, true);
  const change = (kept: Partial<Kept>): void => {
    const now = store.getState();
    if (now.step === 'kept') show({ ...now, ...kept });
  };
  const session = { device, store, held, show, change };
  const actions = {
    store: () => void storeAll(session),
    cancel: () => held.fetching?.abort(),
    remove: () => void remove(session),
    check: () => {
      const { pack } = held;
      if (pack !== null) void provePack({ pack, device, onStep: (check) => change({ check }) });
    },
    repair: () => {
      const { pack } = held;
      const now = store.getState();
      if (pack === null || now.step !== 'kept' || now.check.step !== 'done') return;
      void mendPack(now.check.checked, { pack, device, onStep: (check) => change({ check }) });
    },
    useNewer: () => void useNewer(session),
    lookAgain: () => void look(session),
  };
  void look(session);
  return {
    now: store,
    actions,
    dispose: () => {
      held.fetching?.abort();
      held.unwatch();
    },
  };
}

type Session = Readonly<{
  device: PackDevice;
  held: Held;
  show: (now: PackKeeping) => void;
  change: (kept: Partial<Kept>) => void;
}>;

/** Shows the pack of the worker that this page has or would have. @returns whether there is one */
async function showKept({ device, held, show, change }: Session): Promise<boolean> {
  const { container, storage } = device;
  const registration = container === null ? null : await ownRegistration(container);
  const active = registration?.active ?? null;
  if (registration === null || active === null) return false;
  const { release } = await askWorker(active, 'which-release');
  const pack = await readPack(device, release);
  if (pack === null) return false;
  const isPersistent = (await storage?.persisted().catch(() => null)) ?? null;
  Object.assign(held, { pack, registration });
  const { files } = pack.manifest;
  show({
    ...{ step: 'kept', files, release, isPersistent },
    ...{ check: { step: 'not-asked' }, newer: { step: 'none' } },
  });
  held.unwatch();
  held.unwatch = watchNewer(registration, (step) => {
    change({ newer: step === 'ready' ? { step, others: 0, hurdle: device.hurdle() } : { step } });
  });
  // Who looks here wants to know; without a connection nothing changes.
  registration.update().catch(idle);
  return true;
}

async function look(session: Session, fault: PackFault | null = null): Promise<void> {
  const { device, held, show } = session;
  if (device.container === null) {
    show({ step: 'unable', why: 'unsupported' });
    return;
  }
  try {
    await device.caches.keys();
    if (await showKept(session)) return;
    // After a failure in the midst the list is known, though the host may not be reached.
    const listed = (await readListed(device)) ?? (fault === null ? null : held.listed);
    held.listed = listed;
    show(listed === null ? { step: 'unread' } : { step: 'absent', files: listed.files, fault });
  } catch {
    show({ step: 'unable', why: 'refused' });
  }
}

async function storeAll(session: Session): Promise<void> {
  const { device, held, show } = session;
  const { listed } = held;
  if (listed === null || device.container === null || held.fetching !== null) return;
  held.fetching = new AbortController();
  const fault = await keepWhole({
    ...{ device, container: device.container, listed, signal: held.fetching.signal },
    onProgress: (doneBytes) => show({ step: 'storing', files: listed.files, doneBytes }),
  });
  held.fetching = null;
  await look(session, fault === 'cancelled' ? null : fault);
}

async function remove(session: Session): Promise<void> {
  const { device, held } = session;
  held.unwatch();
  // Worker first: without files it would send every request on to the network.
  await held.registration?.unregister();
  await deletePacks(device);
  Object.assign(held, { pack: null, registration: null });
  await look(session);
}

async function useNewer({ device, held, change }: Session): Promise<void> {
  const { container } = device;
  const waiting = held.registration?.waiting ?? null;
  if (container === null || waiting === null) return;
  const hurdle = device.hurdle();
  if (hurdle !== null) {
    change({ newer: { step: 'ready', others: 0, hurdle } });
    return;
  }
  change({ newer: { step: 'starting' } });
  const others = await startNewer(container, waiting, device.reload);
  if (others > 0) change({ newer: { step: 'ready', others, hurdle: null } });
}
