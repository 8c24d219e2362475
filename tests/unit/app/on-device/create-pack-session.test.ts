import { expect, it, vi } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from '../../data/pack/fake-caches.ts';
import { createPackSession } from '../../../../src/app/on-device/create-pack-session.ts';
import type { PackDevice } from '../../../../src/app/on-device/pack-device.ts';
import { deletePacks } from '../../../../src/data/pack/pack-cache.ts';
import { storePack } from '../../../../src/data/pack/store-pack.ts';

vi.mock('../../../../src/app/platform/site.ts', () => ({
  APP_BASE_URL: 'https://atlas.example/xihu/',
  GEO_BASE_URL: 'https://atlas.example/xihu/geo/',
}));

const FILES = { 'index.html': '<html>1</html>', 'assets/a.js': 'a' };

it('proves nothing of a pack that another page has removed', async () => {
  const { place } = createFakeCaches();
  const { release, manifestJson } = releaseWith(FILES);
  const { fetch } = hostWith({ ...FILES, 'pack.json': manifestJson });
  const { signal } = new AbortController();
  await storePack({ ...place, fetch, signal, manifestJson });
  const active = {
    postMessage: (_: unknown, [port]: readonly MessagePort[]) => port?.postMessage({ release }),
  };
  const registration = Object.assign(new EventTarget(), {
    ...{ scope: HOME, active, installing: null, waiting: null },
    update: () => Promise.resolve(),
  });
  const container = { getRegistration: () => Promise.resolve(registration) };
  const device = {
    ...{ ...place, fetch, storage: null, now: () => new Date(0), hurdle: () => null },
    container,
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => {
    expect(now.getState().step).toBe('kept');
  });
  await deletePacks(place);
  actions.check();
  await vi.waitFor(() => {
    expect(now.getState().step).toBe('absent');
  });
});

const workerOf = (release: string, state: string) =>
  Object.assign(new EventTarget(), {
    state,
    postMessage: (_: unknown, [port]: readonly MessagePort[]) => port?.postMessage({ release }),
  });

it('ends where the stored release waits behind a worker whose files are gone', async () => {
  const { place } = createFakeCaches();
  const { release, manifestJson } = releaseWith(FILES);
  const { fetch } = hostWith({ ...FILES, 'pack.json': manifestJson });
  const registration = Object.assign(new EventTarget(), {
    ...{ scope: HOME, active: workerOf('0', 'activated'), installing: null },
    waiting: null as ReturnType<typeof workerOf> | null,
    update: () => Promise.resolve(),
  });
  const register = () => {
    registration.waiting = workerOf(release, 'installed');
    return Promise.resolve(registration);
  };
  const device = {
    ...{ ...place, fetch, storage: null, now: () => new Date(0), hurdle: () => null },
    container: { getRegistration: () => Promise.resolve(registration), register },
    reload: () => undefined,
  } as unknown as PackDevice;
  const { now, actions } = createPackSession(device);
  await vi.waitFor(() => {
    expect(now.getState().step).toBe('absent');
  });
  actions.store();
  await vi.waitFor(() => {
    expect(now.getState()).toMatchObject({ step: 'kept', release, newer: { step: 'ready' } });
  });
});
