import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from '../data/pack/fake-caches.ts';
import { readPack } from '../../../src/data/pack/pack-cache.ts';
import { storePack } from '../../../src/data/pack/store-pack.ts';
import type { WorkerQuestion } from '../../../src/domain/pack/worker-messages.ts';

const FILES = { 'index.html': '<html>2</html>', 'assets/a.js': 'a', 'geo/b.json': '{"b":1}' };
const OLDER = { ...FILES, 'index.html': '<html>1</html>' };
const { release, manifestJson } = releaseWith(FILES);
const ON_HOST = { ...FILES, 'pack.json': manifestJson };

/** What the browser gives the worker, as it is in each test. */
const browser = {
  files: ON_HOST as Readonly<Record<string, string>>,
  asked: [] as string[],
  mayStore: (_url: string): void => undefined,
  pages: [] as readonly Readonly<{ id: string; url: string }>[],
  claim: vi.fn<() => Promise<void>>(),
  skipWaiting: vi.fn<() => Promise<void>>(),
  unregister: vi.fn<() => Promise<boolean>>(),
};
const { place, caches, all } = createFakeCaches((url) => browser.mayStore(url));
const listeners = new Map<string, (event: object) => void>();

class FakeClient {
  readonly id = 'asker';
}

beforeAll(async () => {
  const ofWorker: Readonly<Record<string, unknown>> = {
    PACK_RELEASE: release,
    caches,
    Client: FakeClient,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    registration: { scope: HOME, unregister: () => browser.unregister() },
    clients: { claim: () => browser.claim(), matchAll: () => Promise.resolve(browser.pages) },
    skipWaiting: () => browser.skipWaiting(),
    fetch: (request: Request | URL | string) => {
      const { asked, fetch } = hostWith(browser.files);
      const answer = fetch(request instanceof Request ? request.url : String(request));
      browser.asked.push(...asked);
      return answer;
    },
  };
  for (const [name, value] of Object.entries(ofWorker)) vi.stubGlobal(name, value);
  await import('../../../src/service-worker/service-worker.ts');
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  vi.restoreAllMocks();
  all.clear();
  Object.assign(browser, { files: ON_HOST, asked: [], pages: [], mayStore: () => undefined });
  for (const called of [browser.claim, browser.skipWaiting, browser.unregister]) called.mockReset();
  browser.claim.mockResolvedValue();
  browser.skipWaiting.mockResolvedValue();
  browser.unregister.mockResolvedValue(true);
});

/** Tells the worker of an event. @returns What it answers a request with; null where it leaves that to the browser. */
async function tell(type: string, event: object = {}): Promise<Response | null> {
  const waited: Promise<unknown>[] = [];
  const answers: Promise<Response>[] = [];
  listeners.get(type)?.({
    ...event,
    waitUntil: (promise: Promise<unknown>) => waited.push(promise),
    respondWith: (promise: Promise<Response>) => answers.push(promise),
  });
  await Promise.all(waited);
  return (await answers[0]) ?? null;
}

/** Asks the worker as a page does. @returns Its answer. */
async function ask(question: WorkerQuestion): Promise<unknown> {
  const postMessage = vi.fn<(answer: unknown) => void>();
  await tell('message', { data: question, source: new FakeClient(), ports: [{ postMessage }] });
  return postMessage.mock.calls[0]?.[0];
}

const store = (contents: Readonly<Record<string, string>>) =>
  storePack({
    ...{ ...place, manifestJson: releaseWith(contents).manifestJson },
    ...{ fetch: hostWith(contents).fetch, signal: new AbortController().signal },
  });

const isOnDevice = async (contents: Readonly<Record<string, string>>) =>
  (await readPack(place, releaseWith(contents).release)) !== null;

describe('the worker of a newer edition', () => {
  it('puts the whole edition on the device, and has the browser ask it alone for pages', async () => {
    const addRoutes = vi.fn<(rules: readonly object[]) => Promise<void>>().mockResolvedValue();
    await tell('install', { addRoutes });
    expect(await isOnDevice(FILES)).toBe(true);
    expect(addRoutes.mock.calls).toEqual([
      [[{ condition: { requestMode: 'navigate' }, source: 'fetch-event' }]],
    ]);
  });

  it('is whole too where the browser knows no such rules, or refuses them', async () => {
    await tell('install');
    expect(await isOnDevice(FILES)).toBe(true);
    await tell('install', { addRoutes: () => Promise.reject(new TypeError('Unknown condition')) });
  });

  it('fetches nothing that the page has put on the device already', async () => {
    await store(FILES);
    await tell('install');
    expect(browser.asked).toEqual([]);
  });

  it('is not used while the host has the list of another edition', async () => {
    browser.files = { ...ON_HOST, 'pack.json': releaseWith(OLDER).manifestJson };
    await expect(tell('install')).rejects.toThrow('being published');
    expect(all.size).toBe(0);
  });

  it('gives back the room of what came when there is no more, and leaves the older edition whole', async () => {
    await store(OLDER);
    browser.mayStore = (url) => {
      if (url === HOME) throw new DOMException('No room', 'QuotaExceededError');
    };
    await expect(tell('install')).rejects.toThrow('full');
    expect(all.size).toBe(1);
    expect(await isOnDevice(OLDER)).toBe(true);
  });

  it('keeps what came before the connection broke for the next attempt', async () => {
    const { 'geo/b.json': _, ...before } = ON_HOST;
    browser.files = before;
    await expect(tell('install')).rejects.toThrow('offline');
    browser.files = ON_HOST;
    browser.asked = [];
    await tell('install');
    expect(browser.asked.toSorted()).toEqual(['geo/b.json', 'pack.json', 'retire-service-worker.txt']);
  });

  it('is not used when another worker deletes the edition as it is kept', async () => {
    browser.mayStore = (url) => {
      if (url === `${HOME}pack.json`) vi.spyOn(caches, 'has').mockResolvedValue(false);
    };
    await expect(tell('install')).rejects.toThrow('was deleted');
  });

  it('leaves nothing behind when the publisher ends the worker in use meanwhile', async () => {
    browser.files = { ...ON_HOST, 'retire-service-worker.txt': 'retire' };
    await expect(tell('install')).rejects.toThrow('has ended');
    expect(all.size).toBe(0);
  });

  it('deletes the older editions once no page uses them, and answers the pages from then on', async () => {
    await store(OLDER);
    await store(FILES);
    await tell('activate');
    expect([await isOnDevice(OLDER), await isOnDevice(FILES)]).toEqual([false, true]);
    expect(browser.claim).toHaveBeenCalledOnce();
  });
});

describe('a page that asks the worker', () => {
  it('is told its edition', async () => {
    expect(await ask('which-release')).toEqual({ release });
  });

  it('gets the newer edition when it is the only one', async () => {
    browser.pages = [{ id: 'asker', url: HOME }];
    expect(await ask('use-now')).toEqual({ others: 0 });
    expect(browser.skipWaiting).toHaveBeenCalledOnce();
  });

  it('is told of the others that still show the older, and nothing changes', async () => {
    browser.pages = ['asker', 'other'].map((id) => ({ id, url: HOME }));
    expect(await ask('use-now')).toEqual({ others: 1 });
    expect(browser.skipWaiting).not.toHaveBeenCalled();
  });
});

describe('a request', () => {
  const open = () =>
    tell('fetch', { request: { mode: 'navigate', method: 'GET', url: HOME, headers: new Headers() } });

  it('is answered from the pack, and left to the browser where it changes something', async () => {
    await store(FILES);
    const kept = await tell('fetch', { request: new Request(`${HOME}assets/a.js`) });
    expect(await kept?.text()).toBe('a');
    const changing = new Request(`${HOME}assets/a.js`, { method: 'POST' });
    expect(await tell('fetch', { request: changing })).toBeNull();
    expect(browser.asked).toEqual([]);
  });

  it('for the page ends worker and editions where the publisher says so, and else does not', async () => {
    await store(FILES);
    await open();
    expect(browser.unregister).not.toHaveBeenCalled();
    browser.files = { ...ON_HOST, 'retire-service-worker.txt': 'retire' };
    await open();
    expect(browser.unregister).toHaveBeenCalledOnce();
    expect(all.size).toBe(0);
  });
});
