import { zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from '../../data/pack/fake-caches.ts';
import { createPackSession } from '../../../../src/app/on-device/create-pack-session.ts';
import type { PackDevice } from '../../../../src/app/on-device/pack-device.ts';
import { deletePacks, openPackCache } from '../../../../src/data/pack/pack-cache.ts';
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
    ...{ ...place, storage: null, now: () => new Date(0), hurdle: () => null },
    fetch: () => Promise.reject(new TypeError('No network')),
    container: { getRegistration: () => Promise.resolve(registration) },
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => {
    expect(now.getState().step).toBe('kept');
  });
  const cache = await openPackCache(place, release);
  return { place, cache, manifestJson, now, actions };
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
}>;

/** A device on which nothing is stored, and which stores the release once it is asked to. */
async function storing({ active, comes, storage }: Storing) {
  const { place } = createFakeCaches();
  const { release, manifestJson } = releaseWith(FILES);
  const { fetch } = hostWith({ ...FILES, 'pack.json': manifestJson });
  const registration = Object.assign(new EventTarget(), {
    ...{ scope: HOME, active, installing: null, update: () => Promise.resolve() },
    waiting: null as Storing['active'],
  });
  const register = () => {
    registration[comes] = workerOf(release, comes === 'active' ? 'activated' : 'installed');
    return Promise.resolve(registration);
  };
  const device = {
    ...{ ...place, fetch, storage, now: () => new Date(0), hurdle: () => null },
    container: { getRegistration: () => Promise.resolve(registration), register },
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => {
    expect(now.getState().step).toBe('absent');
  });
  actions.store();
  return { now, release };
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
