import { describe, expect, it } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from './fake-caches.ts';
import {
  deleteBegun,
  deletePacks,
  type PackPlace,
  readPack,
  readPacks,
} from '../../../../src/data/pack/pack-cache.ts';
import { storePack } from '../../../../src/data/pack/store-pack.ts';

const FIRST = { 'index.html': '<html>1</html>', 'assets/a.js': 'a', 'geo/b.json': '{"b":1}' };
const SECOND = { ...FIRST, 'index.html': '<html>2</html>', 'assets/c.js': 'c' };

function store(
  place: PackPlace,
  contents: Readonly<Record<string, string>>,
  {
    host = hostWith(contents),
    signal = new AbortController().signal,
    onProgress = (): void => undefined,
  } = {},
) {
  const { manifestJson } = releaseWith(contents);
  return storePack({ ...place, fetch: host.fetch, signal, onProgress, manifestJson });
}

const textOf = async (place: PackPlace, release: string, path: string) =>
  (await (await readPack(place, release))?.cache.match(`${HOME}${path}`))?.text();

describe('storing a release', () => {
  it('keeps every file under its address, the page under that of its folder', async () => {
    const { place } = createFakeCaches();
    const { release } = releaseWith(FIRST);
    expect(await store(place, FIRST)).toEqual({ ok: true, value: release });
    expect(await textOf(place, release, '')).toBe('<html>1</html>');
    expect(await textOf(place, release, 'geo/b.json')).toBe('{"b":1}');
  });

  it('keeps of the headers what a browser goes by, and the hash as the tag', async () => {
    const { place } = createFakeCaches();
    const { release, files } = releaseWith(FIRST);
    await store(place, FIRST);
    const kept = await (await readPack(place, release))?.cache.match(`${HOME}assets/a.js`);
    expect(Object.fromEntries(kept?.headers ?? [])).toEqual({
      'content-length': '1',
      'content-type': 'text/plain',
      etag: `"${files[1]?.sha256}"`,
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([0, 1, 2])('leaves the old state when the network is cut after %i files', async (count) => {
    const { place } = createFakeCaches();
    await store(place, FIRST);
    const { asked, fetch } = hostWith(SECOND);
    const cut = (url: string) =>
      asked.length < count ? fetch(url) : Promise.reject(new TypeError('Failed to fetch'));
    const failed = await store(place, SECOND, { host: { asked, fetch: cut } });
    expect(failed).toEqual(
      count < 2 ? { ok: false, error: 'offline' } : { ok: true, value: releaseWith(SECOND).release },
    );
    expect(await textOf(place, releaseWith(FIRST).release, '')).toBe('<html>1</html>');
    if (count < 2) expect(await readPack(place, releaseWith(SECOND).release)).toBeNull();
  });

  it('fetches only what neither it nor another release on the device has', async () => {
    const { place } = createFakeCaches();
    await store(place, FIRST);
    const host = hostWith(SECOND);
    await store(place, SECOND, { host });
    expect(host.asked.toSorted()).toEqual(['', 'assets/c.js']);
  });

  it('fetches after a failure only what is not there yet', async () => {
    const { place } = createFakeCaches();
    const lacking = hostWith({ 'index.html': FIRST['index.html'], 'assets/a.js': FIRST['assets/a.js'] });
    expect(await store(place, FIRST, { host: lacking })).toEqual({ ok: false, error: 'offline' });
    const host = hostWith(FIRST);
    expect((await store(place, FIRST, { host })).ok).toBe(true);
    expect(host.asked).toEqual(['geo/b.json']);
  });

  it('refuses a file with another content, after asking for it anew once', async () => {
    const { place } = createFakeCaches();
    const host = hostWith({ ...FIRST, 'assets/a.js': 'b' });
    expect(await store(place, FIRST, { host })).toEqual({ ok: false, error: 'changed' });
    expect(host.asked.filter((path) => path === 'assets/a.js')).toHaveLength(2);
    expect(await readPacks(place)).toEqual([]);
  });

  it('tells a device without room from a browser that refuses', async () => {
    const full = createFakeCaches(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await store(full.place, FIRST)).toEqual({ ok: false, error: 'full' });
    const refusing = createFakeCaches(() => {
      throw new DOMException('No', 'SecurityError');
    });
    expect(await store(refusing.place, FIRST)).toEqual({ ok: false, error: 'refused' });
  });

  it('tells and stores nothing more once there is no room, though smaller files would have some', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`f${at}`, String(at)]));
    const device = createFakeCaches((url) => {
      if (url.endsWith('/f1')) throw new DOMException('No room', 'QuotaExceededError');
    });
    const told: number[] = [];
    const host = hostWith(many);
    const stored = await store(device.place, many, { host, onProgress: () => told.push(0) });
    const count = told.length;
    expect(stored).toEqual({ ok: false, error: 'full' });
    // As long as what went on would take.
    await store(createFakeCaches().place, many);
    expect(told).toHaveLength(count);
    expect(host.asked.length).toBeLessThan(12);
  });

  it.each([
    ['assets/a.js', 'offline'],
    ['index.html', 'changed'],
  ])(
    'tells a page that comes in the place of %s, as where a network wants its user to sign in',
    async (path, error) => {
      const { place } = createFakeCaches();
      const host = hostWith(FIRST);
      const portal = (url: string) =>
        url === `${HOME}${path === 'index.html' ? '' : path}`
          ? Promise.resolve(new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } }))
          : host.fetch(url);
      expect(await store(place, FIRST, { host: { ...host, fetch: portal } })).toEqual({ ok: false, error });
      expect(await readPacks(place)).toEqual([]);
      expect((await store(place, FIRST)).ok).toBe(true);
    },
  );

  it('takes what another release has and cannot be read any more from the host', async () => {
    const { place, all } = createFakeCaches();
    await store(place, FIRST);
    const [cache] = [...all.values()];
    cache!.match = (request) =>
      request === `${HOME}pack.json`
        ? Promise.resolve(new Response(releaseWith(FIRST).manifestJson))
        : Promise.reject(new DOMException('Read failed', 'InvalidStateError'));
    const host = hostWith(SECOND);
    expect((await store(place, SECOND, { host })).ok).toBe(true);
    expect(host.asked).toHaveLength(4);
  });

  it('ends when it is cancelled', async () => {
    const { place } = createFakeCaches();
    const cancelling = new AbortController();
    const onProgress = () => cancelling.abort();
    expect(await store(place, FIRST, { signal: cancelling.signal, onProgress })).toEqual({
      ok: false,
      error: 'cancelled',
    });
    expect(await readPacks(place)).toEqual([]);
  });

  it('takes no list for one that is none', async () => {
    const { place } = createFakeCaches();
    const signal = new AbortController().signal;
    for (const manifestJson of [
      '<html>',
      '{"files":[]}',
      '{"files":[{"path":"../a","bytes":1,"sha256":"0"}]}',
    ]) {
      const stored = await storePack({ ...place, ...hostWith({}), signal, manifestJson });
      expect(stored).toEqual({ ok: false, error: 'changed' });
    }
  });
});

it('deletes all releases but one, and nothing of another atlas of the host', async () => {
  const { place, all } = createFakeCaches();
  await store(place, FIRST);
  await store(place, SECOND);
  await place.caches.open('atlas-pack /other/ 1');
  await deletePacks(place, releaseWith(SECOND).release);
  expect([...all.keys()]).toEqual([
    `atlas-pack /xihu/ ${releaseWith(SECOND).release}`,
    'atlas-pack /other/ 1',
  ]);
});

it('deletes what was only begun, and nothing that is whole: another page may have stored it', async () => {
  const { place, all } = createFakeCaches();
  await store(place, FIRST);
  await store(place, SECOND, { host: hostWith({}) });
  expect(all.size).toBe(2);
  await deleteBegun(place);
  expect([...all.keys()]).toEqual([`atlas-pack /xihu/ ${releaseWith(FIRST).release}`]);
});
