import { expect, it } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from './fake-caches.ts';
import { checkPack, missingFiles, repairFile } from '../../../../src/data/pack/check-pack.ts';
import { type Pack, readPack } from '../../../../src/data/pack/pack-cache.ts';
import { storePack } from '../../../../src/data/pack/store-pack.ts';

const CONTENTS = { 'index.html': '<html></html>', 'assets/a.js': 'let a;', 'geo/b.json': '{}' };

async function kept() {
  const { place, all } = createFakeCaches();
  const { manifestJson, release } = releaseWith(CONTENTS);
  const { signal } = new AbortController();
  await storePack({ ...place, ...hostWith(CONTENTS), signal, manifestJson });
  const pack = await readPack(place, release);
  const [cache] = all.values();
  if (pack === null || cache === undefined) throw new Error('Nothing is kept');
  return { pack, cache, signal };
}

async function found(pack: Pack) {
  const states: Record<string, string> = {};
  await checkPack(pack, HOME, ({ path }, state) => {
    states[path] = state;
  });
  return states;
}

it('finds each file whole', async () => {
  const { pack } = await kept();
  expect(await found(pack)).toEqual({ 'index.html': 'whole', 'assets/a.js': 'whole', 'geo/b.json': 'whole' });
});

it('names the file with one other byte, and the one that is gone', async () => {
  const { pack, cache } = await kept();
  await cache.put(`${HOME}assets/a.js`, new Response('let b;'));
  cache.stored.delete(`${HOME}geo/b.json`);
  expect(await found(pack)).toEqual({
    'index.html': 'whole',
    'assets/a.js': 'damaged',
    'geo/b.json': 'missing',
  });
  expect((await missingFiles(pack, HOME)).map(({ path }) => path)).toEqual(['geo/b.json']);
});

it('names the file that the disk does not give any more', async () => {
  const { pack, cache } = await kept();
  const match = cache.match.bind(cache);
  cache.match = (request) =>
    request === `${HOME}assets/a.js` ? Promise.reject(new DOMException('Read failed')) : match(request);
  expect(await found(pack)).toMatchObject({ 'assets/a.js': 'damaged', 'geo/b.json': 'whole' });
});

it('repairs a file from the host, and says where that cannot be', async () => {
  const { pack, cache, signal } = await kept();
  await cache.put(`${HOME}assets/a.js`, new Response('let b;'));
  const [, script] = pack.manifest.files;
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await repairFile(script!, pack, { home: HOME, signal, fetch: offline })).toBe('offline');
  const newer = hostWith({ ...CONTENTS, 'assets/a.js': 'let c;' });
  expect(await repairFile(script!, pack, { home: HOME, signal, ...newer })).toBe('changed');
  expect((await found(pack))['assets/a.js']).toBe('damaged');
  expect(await repairFile(script!, pack, { home: HOME, signal, ...hostWith(CONTENTS) })).toBeNull();
  expect((await found(pack))['assets/a.js']).toBe('whole');
});
