import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { archiveProtocol } from '../../../src/map/archive-protocol.ts';

const ARCHIVE = 'pmtiles://https://atlas.test/geo/base/fade.pmtiles';
const bytes = readFileSync(join(import.meta.dirname, '../../../public/geo/base/fade.pmtiles'));

/** A host without byte ranges, which fails as often as told before it answers. */
function serve(failures: number) {
  let left = failures;
  vi.stubGlobal('fetch', () => {
    left -= 1;
    if (left >= 0) return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { 'content-length': String(bytes.length) };
    return Promise.resolve(new Response(new Uint8Array(bytes), { headers }));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const describeArchive = (load: ReturnType<typeof archiveProtocol>) =>
  load({ url: ARCHIVE, type: 'json' }, new AbortController());

test('a host without byte ranges gives the tiles of an archive', async () => {
  serve(0);
  const load = archiveProtocol();
  expect((await describeArchive(load)).data).toMatchObject({ tiles: [`${ARCHIVE}/{z}/{x}/{y}`] });
  const { data } = await load({ url: `${ARCHIVE}/9/426/210`, type: 'arrayBuffer' }, new AbortController());
  expect(data).toBeInstanceOf(Uint8Array);
});

test('an archive that could not be read is read when it is asked for again', async () => {
  serve(2);
  const load = archiveProtocol();
  await expect(describeArchive(load)).rejects.toThrow();
  expect((await describeArchive(load)).data).toHaveProperty('tiles');
});
