import { answerFromPack, isForPack } from './answer-from-pack.ts';
import { otherPages } from './other-pages.ts';
import { isRetired } from './retirement.ts';
import { deleteBegun, deletePacks, packCacheName, readPack, releaseOf } from '../data/pack/pack-cache.ts';
import { storePack } from '../data/pack/store-pack.ts';
import type { ReleaseAnswer, UseAnswer, WorkerQuestion } from '../domain/pack/worker-messages.ts';
import { PACK_MANIFEST_PATH } from '../schema/pack-manifest.ts';

/** The release that this worker answers from: the hash of its `pack.json`, put in by the build. */
declare const PACK_RELEASE: string;

// TypeScript takes every module for one of a page.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const home = worker.registration.scope;
const place = { caches: worker.caches, home };
const cacheName = packCacheName(place, PACK_RELEASE);

/**
 * Puts the release on the device, all or nothing: a worker that could not is never used. The page that asks for the pack
 * has fetched it already; what comes here by itself is a newer edition of it.
 */
async function install(): Promise<void> {
  if ((await readPack(place, PACK_RELEASE)) !== null) return;
  const response = await fetch(new URL(PACK_MANIFEST_PATH, home), { cache: 'no-store' });
  const manifestJson = await response.text();
  if ((await releaseOf(manifestJson)) !== PACK_RELEASE) throw new Error('The release is being published.');
  const { signal } = new AbortController();
  const stored = await storePack({ ...place, manifestJson, signal, fetch: (url, init) => fetch(url, init) });
  if (!stored.ok) {
    // What came of it would take the room that others need, until the next attempt.
    if (stored.error === 'full') await deleteBegun(place);
    throw new Error(`The release could not be kept: ${stored.error}`);
  }
  // A worker that became active meanwhile deletes what is not its own.
  if ((await readPack(place, PACK_RELEASE)) === null) throw new Error('The release was deleted.');
  await endIfRetired();
}

/** The worker in use may be retired while this one is installed, which goes on all the same: it would leave its pack behind. */
async function endIfRetired(): Promise<void> {
  if (!(await isRetired(home, (url, init) => fetch(url, init)))) return;
  await worker.caches.delete(cacheName);
  throw new Error('The host has ended keeping the atlas on devices.');
}

/** No page uses an older release any more: a worker becomes active only then. */
async function activate(): Promise<void> {
  await deletePacks(place, PACK_RELEASE);
  await worker.clients.claim();
}

async function retireIfAsked(): Promise<void> {
  if (!(await isRetired(home, (url, init) => fetch(url, init)))) return;
  await worker.registration.unregister();
  await deletePacks(place);
}

/** Takes the place of the worker of an older release, unless another page still shows that. */
async function useNow(askerId: string): Promise<UseAnswer> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = otherPages(pages, { askerId, home });
  if (others === 0) await worker.skipWaiting();
  return { others };
}

/** What the W3C draft “Service Worker Static Routing” adds; TypeScript does not know it yet. */
type Routes = Readonly<{ addRoutes?: (rules: readonly object[]) => Promise<void> }>;

worker.addEventListener('install', (event) => {
  // Chromium would ask the host for the page as well, while this worker starts: for nothing, since the pack has it.
  const { addRoutes } = event as ExtendableEvent & Routes;
  const rule = { condition: { requestMode: 'navigate' }, source: 'fetch-event' };
  // Without that rule all works, so that a browser may refuse it.
  const routed = addRoutes?.call(event, [rule]).catch(() => undefined);
  event.waitUntil(Promise.all([install(), routed]));
});
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.waitUntil(retireIfAsked());
  if (!isForPack(request, home)) return;
  event.respondWith(
    answerFromPack(request, {
      home,
      find: (url) => worker.caches.match(url, { cacheName, ignoreVary: true }),
      fetch: (asked) => fetch(asked),
    }),
  );
});
worker.addEventListener('message', (event) => {
  const { source, ports } = event;
  const answer: Promise<ReleaseAnswer | UseAnswer> =
    (event.data as WorkerQuestion) === 'use-now' && source instanceof Client
      ? useNow(source.id)
      : Promise.resolve({ release: PACK_RELEASE });
  event.waitUntil(answer.then((value) => ports[0]?.postMessage(value)));
});
