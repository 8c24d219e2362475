import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FetchSource, PMTiles } from 'pmtiles';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withWholeFile } from '../../../../src/domain/archive/with-whole-file.ts';

const URL = 'https://atlas.test/geo/base/fade.pmtiles';
const file = readFileSync(join(import.meta.dirname, '../../../../public/geo/base/fade.pmtiles'));

type Answer = (range: string | null) => Response;

const whole: Answer = () =>
  new Response(new Uint8Array(file), { headers: { 'content-length': String(file.length) } });
const part: Answer = (range) => {
  const [from = 0, to = 0] = (range ?? '').replace('bytes=', '').split('-').map(Number);
  const bytes = new Uint8Array(file.subarray(from, to + 1));
  return new Response(bytes, { status: 206, headers: { 'content-length': String(bytes.length) } });
};
const nothing: Answer = () => new Response('', { status: 206, headers: { 'content-length': '0' } });
const page: Answer = () =>
  new Response('<!doctype html>'.repeat(2000), { headers: { 'content-type': 'text/html' } });
const unavailable: Answer = () => new Response('', { status: 503 });

/** A host that answers each request as the next of `answers` says, and all others as the last. */
function serve(...answers: readonly [Answer, ...Answer[]]) {
  const waiting = [...answers];
  const asked: (string | null)[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const host = (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const range = new Headers(init.headers).get('range');
    asked.push(range);
    caches.push(init.cache);
    const answer = waiting.length > 1 ? waiting.shift() : waiting[0];
    if (answer === undefined) throw new Error('A host without an answer');
    return Promise.resolve(answer(range));
  };
  vi.stubGlobal('fetch', host);
  const source = withWholeFile(new FetchSource(URL), (init) => fetch(URL, init));
  return { asked, caches, source, archive: new PMTiles(source) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const firstTile = async (archive: PMTiles) => {
  const { minZoom, minLon, maxLat } = await archive.getHeader();
  const size = 2 ** minZoom;
  const x = Math.floor(((minLon + 180) / 360) * size);
  const latitude = (maxLat * Math.PI) / 180;
  const y = Math.floor((0.5 - Math.asinh(Math.tan(latitude)) / (2 * Math.PI)) * size);
  return archive.getZxy(minZoom, x, y);
};

describe('an archive', () => {
  it('is read by ranges where the host knows them', async () => {
    const { asked, archive } = serve(part);
    expect((await firstTile(archive))?.data.byteLength).toBeGreaterThan(0);
    expect(asked.every((range) => range !== null && range !== 'bytes=0-0')).toBe(true);
  });

  it('is asked again, without the cache, for bytes of which none came', async () => {
    const { archive } = serve(part);
    const tile = await firstTile(archive);
    const { asked, caches, archive: short } = serve(part, nothing, part);
    expect((await firstTile(short))?.data).toEqual(tile?.data);
    expect(asked[2]).toBe(asked[1]);
    expect(caches.slice(0, 3)).toEqual([undefined, undefined, 'no-store']);
  });

  it('cannot be read where no bytes come without the cache either', async () => {
    const { asked, archive } = serve(part, nothing);
    await expect(firstTile(archive)).rejects.toThrow('The host has not sent bytes=');
    expect(asked.at(-1)).toBe('bytes=0-0');
  });

  it('is read as a whole, once, where the host knows no ranges', async () => {
    const { asked, archive } = serve(whole);
    const tile = await firstTile(archive);
    const { archive: ranged } = serve(part);
    expect(tile?.data).toEqual((await firstTile(ranged))?.data);
    expect(asked).toHaveLength(2);
  });

  it('is asked for once by many reads at a time', async () => {
    const { asked, source } = serve(whole);
    const reads = await Promise.all([0, 10, 20].map((offset) => source.getBytes(offset, 10)));
    expect(Buffer.concat(reads.map(({ data }) => Buffer.from(data)))).toEqual(file.subarray(0, 30));
    expect(asked.filter((range) => range === 'bytes=0-0')).toHaveLength(1);
  });

  it('that the host answers with a page cannot be read, and is read when it is there again', async () => {
    const { source } = serve(page, page, part);
    await expect(source.getBytes(0, 127)).rejects.toThrow();
    expect(Buffer.from((await source.getBytes(0, 127)).data)).toEqual(file.subarray(0, 127));
  });

  it('that cannot be read fails for the reason of its own', async () => {
    const { source } = serve(unavailable);
    await expect(source.getBytes(0, 127)).rejects.toThrow('503');
  });

  it('is not asked for as a whole by a read that nobody waits for', async () => {
    const { asked, source } = serve(whole);
    const leaving = new AbortController();
    leaving.abort();
    await expect(source.getBytes(0, 127, leaving.signal)).rejects.toThrow();
    expect(asked).not.toContain('bytes=0-0');
  });

  it('is kept whole when that is asked for, once, and then read without a host', async () => {
    const { archive, source, asked } = serve(whole, unavailable);
    await source.keepWhole();
    await source.keepWhole();
    expect(await archive.getHeader()).toMatchObject({ specVersion: 3 });
    expect(asked).toEqual([null]);
  });

  it('is not kept where the host has something else under its address', async () => {
    const { archive, source } = serve(page, unavailable);
    await source.keepWhole();
    await expect(archive.getHeader()).rejects.toThrow();
  });
});
