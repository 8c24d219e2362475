import { createHash } from 'node:crypto';
import type { PackPlace } from '../../../../src/data/pack/pack-cache.ts';
import type { PackFile } from '../../../../src/schema/pack-manifest.ts';

export const HOME = 'https://atlas.example/xihu/';

const urlOf = (request: RequestInfo | URL): string =>
  request instanceof Request ? request.url : String(request);

/** As much of a cache as the pack uses. */
class FakeCache {
  readonly stored = new Map<string, Response>();
  readonly mayStore: (url: string) => void;
  constructor(mayStore: (url: string) => void) {
    this.mayStore = mayStore;
  }
  match(request: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.stored.get(urlOf(request))?.clone());
  }
  put(request: RequestInfo | URL, response: Response): Promise<void> {
    return Promise.resolve().then(() => {
      this.mayStore(urlOf(request));
      this.stored.set(urlOf(request), response);
    });
  }
  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.stored.keys()].map((url) => new Request(url)));
  }
}

/** Caches in memory. `mayStore` throws what a browser does that has no room. */
export function createFakeCaches(mayStore: (url: string) => void = () => undefined) {
  const all = new Map<string, FakeCache>();
  const caches = {
    open: (name: string) => {
      const cache = all.get(name) ?? new FakeCache(mayStore);
      all.set(name, cache);
      return Promise.resolve(cache as unknown as Cache);
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    has: (name: string) => Promise.resolve(all.has(name)),
    match: (request: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      all.get(cacheName)?.match(request) ?? Promise.resolve(undefined),
  };
  const place: PackPlace = { caches, home: HOME };
  return { place, caches, all };
}

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A release with these files. */
export function releaseWith(contents: Readonly<Record<string, string>>) {
  const files: readonly PackFile[] = Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
  }));
  const manifestJson = JSON.stringify({ files });
  return { files, manifestJson, release: sha256(manifestJson) };
}

/** A host with these files, which counts what it is asked for. */
export function hostWith(contents: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    const path = url.slice(HOME.length);
    asked.push(path);
    const content = contents[path === '' ? 'index.html' : path];
    return Promise.resolve(
      content === undefined
        ? new Response('Not found', { status: 404 })
        : new Response(content, {
            headers: {
              'content-type': 'text/plain',
              'set-cookie': 'a=b',
              'x-content-type-options': 'nosniff',
            },
          }),
    );
  };
  return { asked, fetch };
}
