import { zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from '../../data/pack/fake-caches.ts';
import { createPackSession } from '../../../../src/app/on-device/create-pack-session.ts';
import type { PackDevice } from '../../../../src/app/on-device/pack-device.ts';
import { checkPack } from '../../../../src/data/pack/check-pack.ts';
import { deletePacks, openPackCache, readPack } from '../../../../src/data/pack/pack-cache.ts';
import { storePack } from '../../../../src/data/pack/store-pack.ts';

vi.mock('../../../../src/app/platform/site.ts', () => ({
  APP_BASE_URL: 'https://atlas.example/xihu/',
  GEO_BASE_URL: 'https://atlas.example/xihu/geo/',
}));

const FILES = { 'index.html': '<html>1</html>', 'assets/a.js': 'a' };

const workerOf = (release: string, state: string) =>
  Object.assign(new EventTarget(), {
    state,
    postMessage: (_: unknown, [port]: readonly MessagePort[]) => port?.postMessage({ release }),
  });

/** A device that keeps the release, in whose host nothing is found any more. */
async function keptPack() {
  const { place } = createFakeCaches();
  const { release, manifestJson } = releaseWith(FILES);
  const { fetch } = hostWith({ ...FILES, 'pack.json': manifestJson });
  const { signal } = new AbortController();
  await storePack({ ...place, fetch, signal, manifestJson });
  const registration = Object.assign(new EventTarget(), {
    ...{ scope: HOME, active: workerOf(release, 'activated'), installing: null, waiting: null },
    update: () => Promise.resolve(),
  });
  const device = {
    ...{ ...place, storage: null, locks: null, now: () => new Date(0), hurdle: () => null },
    fetch: () => Promise.reject(new TypeError('No network')),
    container: { getRegistration: () => Promise.resolve(registration) },
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => expect(now.getState().step).toBe('kept'));
  const cache = await openPackCache(place, release);
  return { place, cache, release, manifestJson, registration, now, actions };
}

it.for(['check', 'refresh'] as const)(
  'says so where another page has removed the pack: %s',
  async (action) => {
    const { place, now, actions } = await keptPack();
    await deletePacks(place);
    actions[action]();
    await vi.waitFor(() => {
      expect(now.getState().step).not.toBe('kept');
    });
  },
);

it('says so where a newer edition could not be fetched whole, and looks for it again', async () => {
  const { registration, now, actions } = await keptPack();
  const newer = workerOf('newer', 'installing');
  const fetching = (step: 'fetching' | 'failed') =>
    vi.waitFor(() => {
      expect(now.getState()).toMatchObject({ step: 'kept', newer: { step } });
    });
  Object.assign(registration, { installing: newer });
  registration.dispatchEvent(new Event('updatefound'));
  await fetching('fetching');
  Object.assign(registration, { installing: null });
  newer.state = 'redundant';
  newer.dispatchEvent(new Event('statechange'));
  await fetching('failed');
  const update = vi.fn(() => Promise.resolve());
  Object.assign(registration, { update });
  actions.lookAgain();
  await vi.waitFor(() => {
    expect(update).toHaveBeenCalledOnce();
  });
});

it('shows what is there where the browser refuses in the midst', async () => {
  const { place, registration, now, actions } = await keptPack();
  Object.assign(registration, {
    unregister: () => Promise.reject(new DOMException('No', 'SecurityError')),
    waiting: {
      postMessage: () => {
        throw new DOMException('It is gone', 'InvalidStateError');
      },
    },
  });
  actions.useNewer();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', newer: { step: 'ready' } });
  });
  actions.remove();
  await deletePacks(place);
  actions.refresh();
  await vi.waitFor(() => expect(now.getState().step).toBe('unread'));
});

it('ends a check of what is removed meanwhile without a word about what is stored then', async () => {
  const { place, cache, release, now, actions } = await keptPack();
  let read: () => void = () => undefined;
  const match = cache.match.bind(cache);
  cache.match = (...request) =>
    request[0] === `${HOME}assets/a.js`
      ? new Promise((resolve) => {
          read = () => resolve(match(...request));
        })
      : match(...request);
  actions.check();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ check: { step: 'reading' } });
  });
  actions.lookAgain();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', check: { step: 'not-asked' } });
  });
  read();
  cache.match = match;
  // As long as the rest of that check takes.
  const pack = await readPack(place, release);
  await checkPack(pack!, HOME, () => undefined);
  expect(now.getState()).toMatchObject({ check: { step: 'not-asked' } });
});

const zipOf = (files: Readonly<Record<string, string>>): Blob =>
  new Blob([
    zipSync(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
    ),
  ]);

it.for([
  ['of the same release', {}, 'repaired', null],
  ['in which a file was changed', { 'assets/a.js': 'evil' }, 'damaged', 'tampered'],
  [
    'of another release',
    { 'pack.json': releaseWith({ 'index.html': '2' }).manifestJson },
    'damaged',
    'other',
  ],
  ['that is no atlas', { 'pack.json': '' }, 'damaged', 'no-pack'],
] as const)('without a network, damage meets a file %s', async ([, changed, state, fault]) => {
  const { cache, manifestJson, now, actions } = await keptPack();
  await cache.put(`${HOME}assets/a.js`, new Response('damaged'));
  actions.check();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ check: { step: 'done', checked: [{}, { state: 'damaged' }] } });
  });
  actions.repairFrom(zipOf({ ...FILES, 'pack.json': manifestJson, ...changed }));
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ check: { step: 'done', checked: [{}, { state }], fault } });
  });
});

type Storing = Readonly<{
  /** The worker of before. */
  active: ReturnType<typeof workerOf> | null;
  /** Where the new worker comes. */
  comes: 'active' | 'waiting';
  storage: PackDevice['storage'];
  locks?: PackDevice['locks'];
  /** What is done before it is the turn of this page. */
  meanwhile?: (storeHere: () => Promise<unknown>) => Promise<unknown>;
  /** Of the worker that comes; else the one that is stored. */
  workerRelease?: string;
  /** What the host lists until that part of About was opened. */
  listedBefore?: string;
}>;

/** A device on which nothing is stored, and which stores the release once it is asked to. */
async function storing({
  active,
  comes,
  storage,
  locks = null,
  workerRelease,
  meanwhile,
  listedBefore,
}: Storing) {
  const { place } = createFakeCaches();
  const { release, manifestJson } = releaseWith(FILES);
  let host = hostWith({ ...FILES, 'pack.json': listedBefore ?? manifestJson });
  const fetch = (url: string) => host.fetch(url);
  const registration = Object.assign(new EventTarget(), {
    ...{ scope: HOME, active, installing: null, update: () => Promise.resolve() },
    waiting: null as Storing['active'],
  });
  const register = () => {
    registration[comes] = workerOf(workerRelease ?? release, comes === 'active' ? 'activated' : 'installed');
    return Promise.resolve(registration);
  };
  const { signal } = new AbortController();
  const request = async (_name: string, _how: object, work: () => unknown) => {
    await meanwhile?.(() => storePack({ ...place, fetch, signal, manifestJson }));
    return work();
  };
  const device = {
    ...{ ...place, fetch, storage, locks: locks ?? { request }, now: () => new Date(0), hurdle: () => null },
    container: { getRegistration: () => Promise.resolve(registration), register },
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => expect(now.getState().step).toBe('absent'));
  host = hostWith({ ...FILES, 'pack.json': manifestJson });
  actions.store();
  return { now, release, actions };
}

it('is stored while the browser still asks its reader whether to keep it, and then shows the answer', async () => {
  let answer: (isKept: boolean) => void = () => undefined;
  const asked = new Promise<boolean>((resolve) => (answer = resolve));
  const [persisted, estimate] = [() => Promise.resolve(false), () => Promise.resolve({})];
  const { now } = await storing({
    ...{ active: null, comes: 'active' },
    storage: { persist: () => asked, persisted, estimate },
  });
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', isPersistent: false });
  });
  answer(true);
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', isPersistent: true });
  });
});

it('ends where the stored release waits behind a worker whose files are gone', async () => {
  const { now, release } = await storing({
    ...{ active: workerOf('0', 'activated'), comes: 'waiting', storage: null },
  });
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', release, newer: { step: 'ready' } });
  });
});

it('stores what the host lists now, and not what it listed when About was opened', async () => {
  const listedBefore = releaseWith({ ...FILES, 'assets/a.js': 'older' }).manifestJson;
  const { now, release } = await storing({
    ...{ active: null, comes: 'active', storage: null, listedBefore },
  });
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', release });
  });
});

it.each([
  ['text/html', 'offline'],
  ['text/javascript', 'refused'],
])('tells a worker that the browser refuses from a page in its place: %s', async (type, fault) => {
  const { place } = createFakeCaches();
  const host = hostWith({ ...FILES, 'pack.json': releaseWith(FILES).manifestJson });
  const device = {
    ...{ ...place, storage: null, locks: null },
    fetch: (url: string) =>
      url.endsWith('service-worker.js')
        ? Promise.resolve(new Response('', { headers: { 'content-type': type } }))
        : host.fetch(url),
    container: {
      getRegistration: () => Promise.resolve(undefined),
      register: () => Promise.reject(new DOMException('Not a script', 'SecurityError')),
    },
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => expect(now.getState().step).toBe('absent'));
  actions.store();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'absent', fault });
  });
});

it('says so where the host has the worker of another release than its list, and can be tried again', async () => {
  const { now } = await storing({
    ...{ active: null, comes: 'active', storage: null, workerRelease: 'other' },
  });
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'absent', fault: 'changed' });
  });
});

it('waits while another page stores the atlas, and can be cancelled then', async () => {
  const locks = {
    request: (_: string, { signal }: LockOptions) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted === true) reject(signal.reason as Error);
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  } as unknown as NonNullable<PackDevice['locks']>;
  const { now, actions } = await storing({ ...{ active: null, comes: 'active', storage: null, locks } });
  expect(now.getState()).toMatchObject({ step: 'storing', doneBytes: 0 });
  actions.store();
  actions.cancel();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'absent', fault: 'cancelled' });
  });
});

it('stores in its turn what another page has stored meanwhile without a need of more room', async () => {
  const storage = {
    ...{ persist: () => Promise.resolve(true), persisted: () => Promise.resolve(true) },
    estimate: () => Promise.resolve({ quota: 10, usage: 10 }),
  };
  const { now } = await storing({
    ...{ active: null, comes: 'active', storage },
    meanwhile: (storeHere) => storeHere(),
  });
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept' });
  });
});

it('can be stored after an attempt that the browser broke off with an error', async () => {
  const [persist, goAway] = [
    () => Promise.resolve(true),
    new DOMException('Going away', 'InvalidStateError'),
  ];
  const estimate = vi.fn(() => Promise.resolve({})).mockThrowOnce(goAway);
  const storage = { persist, persisted: persist, estimate };
  const { now, actions } = await storing({ ...{ active: null, comes: 'active', storage } });
  await vi.waitFor(() => expect(now.getState().step).toBe('absent'));
  actions.store();
  await vi.waitFor(() => expect(now.getState().step).toBe('kept'));
});
