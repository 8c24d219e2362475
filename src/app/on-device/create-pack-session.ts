import { createStore } from 'zustand/vanilla';
import { inTurn } from './in-turn.ts';
import { keepWhole, type Listed, readListed } from './keep-whole.ts';
import type { PackDevice } from './pack-device.ts';
import { askWorker, ownRegistration } from './page-worker.ts';
import { mendPack, provePack } from './prove-pack.ts';
import { readZip, savePack } from './hand-on-pack.ts';
import { useNewerEdition as startNewer } from './use-newer-edition.ts';
import { watchNewer } from './watch-newer.ts';
import { deletePacks, type Pack, readPack } from '../../data/pack/pack-cache.ts';
import { PACK_MANIFEST_PATH } from '../../schema/pack-manifest.ts';
import type { PackCheck, PackKeeping, PackSession, StoreFault } from '../../state/pack-keeping.ts';

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
export function createPackSession(device: PackDevice): PackSession {
  const store = createStore<PackKeeping>()(() => ({ step: 'looking' }));
  const held: Held = { listed: null, pack: null, registration: null, fetching: null, unwatch: idle };
  const show = (now: PackKeeping): void => store.setState(now, true);
  const change = (kept: Partial<Kept>): void => {
    const now = store.getState();
    if (now.step === 'kept') show({ ...now, ...kept });
  };
  const session = { device, store, held, show, change };
  /** What the browser refuses in the midst leaves what is on the device then. */
  const pursue = (work: Promise<void>): void => void work.catch(() => look(session));
  const actions = {
    store: () => pursue(storeAll(session)),
    cancel: () => held.fetching?.abort(),
    remove: () => pursue(remove(session)),
    check: () => pursue(check(session, store.getState())),
    repair: () => pursue(repair(session, store.getState())),
    repairFrom: (file: Blob) => pursue(repair(session, store.getState(), file)),
    useNewer: () => pursue(useNewer(session)),
    lookAgain: () => void look(session),
    refresh: () => {
      const { step } = store.getState();
      if (step === 'kept') void lookWhetherKept(session);
      else if (step !== 'looking' && step !== 'storing') void look(session);
    },
    save: () => {
      const { pack } = held;
      const now = store.getState();
      if (pack !== null && now.step === 'kept' && now.saving !== 'saving')
        pursue(savePack(pack, device, (saving) => change({ saving })));
    },
    open: (file: Blob) => pursue(openZip(session, file)),
  };
  void look(session);
  return { now: store, actions };
}

type Session = Readonly<{
  device: PackDevice;
  held: Held;
  show: (now: PackKeeping) => void;
  change: (kept: Partial<Kept>) => void;
}>;

/** The pack of a worker; null where that is gone, or the worker is, as when a newer one took its place just now. */
async function packOf(device: PackDevice, worker: ServiceWorker | null): Promise<Pack | null> {
  if (worker === null) return null;
  const answer = await askWorker(worker, 'which-release').catch(() => null);
  return answer === null ? null : readPack(device, answer.release);
}

/** Shows the pack of the worker that this page has or would have; of one that waits where files of the other are gone. @returns whether there is one */
async function showKept({ device, held, show, change }: Session): Promise<boolean> {
  const { container, storage } = device;
  const registration = container === null ? null : await ownRegistration(container);
  if (registration === null) return false;
  const pack = (await packOf(device, registration.active)) ?? (await packOf(device, registration.waiting));
  if (pack === null) return false;
  const { release } = pack;
  const isPersistent = (await storage?.persisted().catch(() => null)) ?? null;
  Object.assign(held, { pack, registration });
  const { files } = pack.manifest;
  show({
    ...{ step: 'kept', files, release, isPersistent },
    ...{ check: { step: 'not-asked' }, newer: { step: 'none' }, saving: 'not-asked' },
  });
  lookForNewer({ device, held, show, change });
  return true;
}

/** What another page has removed meanwhile is no pack any more; else whether there is a newer edition. */
async function lookWhetherKept(session: Session): Promise<void> {
  const { device, held } = session;
  const { pack } = held;
  const isKept = pack !== null && (await readPack(device, pack.release).catch(() => pack)) !== null;
  if (isKept) lookForNewer(session);
  else await look(session);
}

/** Who looks here wants to know of a newer edition; without a connection nothing changes. */
function lookForNewer({ device, held, change }: Session): void {
  const { registration } = held;
  if (registration === null) return;
  held.unwatch();
  held.unwatch = watchNewer(registration, (step) => {
    change({ newer: step === 'ready' ? { step, others: 0, hurdle: device.hurdle() } : { step } });
  });
  registration.update().catch(idle);
}

async function look(session: Session, fault: StoreFault | null = null): Promise<void> {
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

/**
 * Stores what the host lists; from `file`, which holds the release that was listed when it was opened, in the place of the host.
 * @returns why not, or null
 */
async function storeFrom(
  { device, held, show }: Session,
  file: PackDevice['fetch'] | null = null,
): Promise<StoreFault | null> {
  const { container } = device;
  const known = held.listed;
  if (known === null || container === null || held.fetching !== null) return 'cancelled';
  const fetching = new AbortController();
  held.fetching = fetching;
  try {
    show({ step: 'storing', files: known.files, doneBytes: 0 });
    // It may have published another release since this part was opened.
    const listed = (file === null ? await readListed(device) : null) ?? known;
    held.listed = listed;
    return await inTurn(device, fetching.signal, () =>
      keepWhole({
        ...{ device: { ...device, fetch: file ?? device.fetch }, container, listed, signal: fetching.signal },
        onProgress: (doneBytes) => show({ step: 'storing', files: listed.files, doneBytes }),
      }),
    );
  } finally {
    // Also where the browser broke it off with an error: else nothing could be stored any more.
    held.fetching = null;
  }
}

/** Shows what storing came to. Whether the browser promises to keep it is told later: Firefox asks the reader first. */
async function showStored(session: Session, fault: StoreFault | null): Promise<void> {
  await look(session, fault);
  if (fault !== null) return;
  // All went well and nothing is there: the host has the worker of another release than its list.
  if (session.held.pack === null) await look(session, 'changed');
  const isPersistent = (await session.device.storage?.persist().catch(() => null)) ?? null;
  if (isPersistent !== null) session.change({ isPersistent });
}

async function storeAll(session: Session): Promise<void> {
  // Pressed twice, it is stored once.
  if (session.held.fetching === null) await showStored(session, await storeFrom(session));
}

/** Whether files are read or mended just now: what is pressed again meanwhile does nothing. */
const isBusy = (now: PackKeeping): boolean =>
  now.step === 'kept' && (now.check.step === 'reading' || now.check.step === 'repairing');

/** Reads every file; what another page has removed meanwhile is no pack any more, though its cache can still be read here. */
async function check(session: Session, now: PackKeeping): Promise<void> {
  const { device, held } = session;
  const { pack } = held;
  if (pack === null || isBusy(now)) return;
  if ((await readPack(device, pack.release)) === null) await look(session);
  else await provePack({ pack, device, onStep: ofPack(session, pack) });
}

/** Shows how a check goes on as long as it is of the pack that is there: it may be removed meanwhile, and stored again. */
function ofPack({ held, change }: Session, pack: Pack): (step: PackCheck) => void {
  return (step) => {
    if (held.pack === pack) change({ check: step });
  };
}

/** Puts anew what was found damaged or missing: from the host, or from a saved file of the same release. */
async function repair(session: Session, now: PackKeeping, file?: Blob): Promise<void> {
  const { device, held } = session;
  const { pack } = held;
  if (pack === null || now.step !== 'kept' || now.check.step !== 'done') return;
  const { check } = now;
  const onStep = ofPack(session, pack);
  if (file === undefined) {
    await mendPack(check.checked, { pack, device, onStep });
    return;
  }
  const listed = await pack.cache.match(new URL(PACK_MANIFEST_PATH, device.home).href);
  const unzipped = await readZip(file, device.home, (await listed?.text()) ?? '');
  if (!unzipped.ok) {
    onStep({ ...check, fault: unzipped.error });
    return;
  }
  const fromFile = { ...device, fetch: unzipped.value.fetch };
  await mendPack(check.checked, {
    ...{ pack, device: fromFile },
    // What is in the file and is not the file of this release was changed.
    onStep: (step) =>
      onStep(step.step === 'done' && step.fault === 'changed' ? { ...step, fault: 'tampered' } : step),
  });
}

/** What is stored from a file is compared with the list of the host like what comes from there. */
async function openZip(session: Session, file: Blob): Promise<void> {
  const { device, held } = session;
  if (held.listed === null || held.fetching !== null) return;
  const unzipped = await readZip(file, device.home, held.listed.json);
  const fault = unzipped.ok ? await storeFrom(session, unzipped.value.fetch) : unzipped.error;
  await showStored(session, fault === 'changed' ? 'tampered' : fault);
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
