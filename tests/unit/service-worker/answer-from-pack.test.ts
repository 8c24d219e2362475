import { describe, expect, it } from 'vitest';
import { answerFromPack, isForPack } from '../../../src/service-worker/answer-from-pack.ts';
import { HOME } from '../data/pack/fake-caches.ts';

const TAG = '"0123"';
const FILES: Readonly<Record<string, string>> = { '': '<html></html>', 'geo/a.bin': '0123456789' };

const find = (url: string) => {
  const content = FILES[url.slice(HOME.length)];
  return Promise.resolve(
    content === undefined ? undefined : new Response(content, { headers: { etag: TAG } }),
  );
};
const fromHost = () => Promise.resolve(new Response('host'));

const answer = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  answerFromPack(new Request(`${HOME}${path}`, { headers }), { home: HOME, find, fetch: fromHost });

/** What a browser opens; no program can make one. */
const navigation = (url: string): Request =>
  ({ mode: 'navigate', url, method: 'GET', headers: new Headers() }) as Request;

describe('what is answered from the pack', () => {
  it('is what is in it, the page with any choices', async () => {
    expect(await (await answer('geo/a.bin')).text()).toBe('0123456789');
    expect(await (await answer('?place=a')).text()).toBe('<html></html>');
    expect(await (await answer('index.html?place=a')).text()).toBe('<html></html>');
  });

  it('comes from the host where it is not in the pack, or cannot be read', async () => {
    expect(await (await answer('geo/b.bin')).text()).toBe('host');
    const broken = () => Promise.reject(new Error('Broken cache'));
    const request = new Request(`${HOME}geo/a.bin`);
    const answered = await answerFromPack(request, { home: HOME, find: broken, fetch: fromHost });
    expect(await answered.text()).toBe('host');
  });

  it('is nothing that changes something, of another place, or that insists on the host', () => {
    expect(isForPack(new Request(`${HOME}geo/a.bin`), HOME)).toBe(true);
    expect(isForPack(new Request(`${HOME}geo/a.bin`, { method: 'HEAD' }), HOME)).toBe(false);
    expect(isForPack(new Request('https://atlas.example/other/'), HOME)).toBe(false);
    expect(isForPack(new Request(HOME, { cache: 'no-store' }), HOME)).toBe(false);
  });

  it('leads a link that was shared to its place', async () => {
    const url = `${HOME}?shared-text=${encodeURIComponent(`${HOME}?place=a`)}`;
    const answered = await answerFromPack(navigation(url), { home: HOME, find, fetch: fromHost });
    expect([answered.status, answered.headers.get('location')]).toEqual([302, `${HOME}?place=a`]);
  });
});

describe('a part of a file', () => {
  it('is cut out of the whole, with what a server says of it', async () => {
    const part = await answer('geo/a.bin', { range: 'bytes=2-4' });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(part.headers.get('content-length')).toBe('3');
  });

  it('may be the end', async () => {
    const part = await answer('geo/a.bin', { range: 'bytes=-3' });
    expect([part.headers.get('content-range'), await part.text()]).toEqual(['bytes 7-9/10', '789']);
  });

  it('that is not there is said to be none', async () => {
    const part = await answer('geo/a.bin', { range: 'bytes=10-' });
    expect([part.status, part.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  it('is the whole where it is of another file than the asker knows', async () => {
    expect((await answer('geo/a.bin', { range: 'bytes=0-1', 'if-range': TAG })).status).toBe(206);
    const other = await answer('geo/a.bin', { range: 'bytes=0-1', 'if-range': '"other"' });
    expect([other.status, await other.text()]).toEqual([200, '0123456789']);
  });

  it('is the whole where several are asked for', async () => {
    expect((await answer('geo/a.bin', { range: 'bytes=0-1,3-4' })).status).toBe(200);
  });
});
