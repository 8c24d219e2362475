import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createFakeCaches, HOME, hostWith, releaseWith } from './fake-caches.ts';
import { readPack } from '../../../../src/data/pack/pack-cache.ts';
import { unzipPack, zipPack } from '../../../../src/data/pack/pack-zip.ts';
import { storePack } from '../../../../src/data/pack/store-pack.ts';

const CONTENTS = { 'index.html': '<html></html>', 'assets/a.js': 'let a;' };
const { manifestJson, release } = releaseWith(CONTENTS);
const { signal } = new AbortController();

async function zipped(spoil: (cache: Map<string, Response>) => void = () => undefined) {
  const { place, all } = createFakeCaches();
  await storePack({ ...place, ...hostWith(CONTENTS), signal, manifestJson });
  const pack = await readPack(place, release);
  const [cache] = all.values();
  spoil(cache!.stored);
  return zipPack(pack!, HOME, { 'pack.json': new TextEncoder().encode(manifestJson) });
}

it('is stored on another device as it was on the first', async () => {
  const zip = await zipped();
  if (!zip.ok) throw new Error(zip.error);
  const unzipped = unzipPack(zip.value, { home: HOME, json: manifestJson });
  if (!unzipped.ok) throw new Error(unzipped.error);
  const { place } = createFakeCaches();
  const stored = await storePack({ ...place, fetch: unzipped.value.fetch, signal, manifestJson });
  expect(stored).toEqual({ ok: true, value: release });
  const script = await (await readPack(place, release))?.cache.match(`${HOME}assets/a.js`);
  expect([await script?.text(), script?.headers.get('content-type')]).toEqual([
    'let a;',
    'text/javascript; charset=utf-8',
  ]);
});

it('is not made of what is damaged or gone', async () => {
  const damaged = (cache: Map<string, Response>) => cache.set(`${HOME}assets/a.js`, new Response('let b;'));
  expect(await zipped(damaged)).toEqual({ ok: false, error: 'assets/a.js' });
  expect(await zipped((cache) => cache.delete(HOME))).toEqual({ ok: false, error: 'index.html' });
});

it.each([
  ['is no zip', new Uint8Array([1, 2, 3]), 'no-pack'],
  ['has no list', zipSync({ 'a.txt': new Uint8Array([1]) }), 'no-pack'],
  [
    'is another edition, whose list fits its own files',
    zipSync({ 'pack.json': new TextEncoder().encode(releaseWith({ 'index.html': 'evil' }).manifestJson) }),
    'other',
  ],
] as const)('is refused where it %s', (_, zip, error) => {
  expect(unzipPack(zip, { home: HOME, json: manifestJson })).toEqual({ ok: false, error });
});

it.each([
  ['changed', { 'index.html': '<html></html>', 'assets/a.js': 'let b;' }],
  ['left out', { 'index.html': '<html></html>' }],
])('is not stored where a file was %s', async (_, contents: Readonly<Record<string, string>>) => {
  const files = { ...contents, 'pack.json': manifestJson };
  const entries = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const unzipped = unzipPack(zipSync(Object.fromEntries(entries)), { home: HOME, json: manifestJson });
  if (!unzipped.ok) throw new Error(unzipped.error);
  const { place } = createFakeCaches();
  const stored = await storePack({ ...place, fetch: unzipped.value.fetch, signal, manifestJson });
  expect(stored).toEqual({ ok: false, error: 'changed' });
});
