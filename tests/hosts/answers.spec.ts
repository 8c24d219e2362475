import { readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Answer, ask } from './support/ask.ts';
import { type HostKind, WebHost } from './support/web-host.ts';
import {
  ALWAYS_ASKED,
  ANY_SITE,
  HASHED_FOLDER,
  IMMUTABLE,
  isText,
  MEDIA_TYPES,
  securityHeaders,
} from '../../scripts/hosting/response-headers.ts';

const DIST = env.E2E_FOLDER ?? 'dist';
const ARCHIVE = 'geo/base/xihu.pmtiles';
const KINDS: readonly HostKind[] = ['nginx', 'caddy'];
const HEADERS = securityHeaders({ origins: [], ancestors: ANY_SITE });

const fileOf = (path: string): Buffer => readFileSync(join(DIST, path));
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1));
/** One of each kind. */
const oneOf = (extension: string, folder = ''): string => {
  const found = files.find((path) => path.startsWith(folder) && extname(path) === `.${extension}`);
  if (found === undefined) throw new Error(`The build has no .${extension}`);
  return found;
};
const script = oneOf('js', `${HASHED_FOLDER}/`);

function expectSecured({ headers }: Answer): void {
  for (const [name, value] of HEADERS) expect(headers[name.toLowerCase()], name).toBe(value);
}

for (const kind of KINDS) {
  test.describe(kind, () => {
    let host: WebHost;
    test.beforeAll(async () => {
      host = await WebHost.of(kind, DIST);
    });
    test.afterAll(() => host.close());
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      ask(`${host.url}${path}`, { headers });

    test('sends each kind of file as what it is, whole, and with every header', async () => {
      for (const [extension, type] of Object.entries(MEDIA_TYPES)) {
        const path = oneOf(extension);
        const answer = await get(path);
        expect(answer.status, path).toBe(200);
        expect(answer.headers['content-type']?.toLowerCase(), path).toBe(
          isText(type) ? `${type}; charset=utf-8` : type,
        );
        expect(answer.body.equals(fileOf(path)), path).toBe(true);
        expectSecured(answer);
      }
    });

    test('says how long each may be kept', async () => {
      for (const path of ['', 'index.html', 'service-worker.js', 'pack.json', ARCHIVE])
        expect((await get(path)).headers['cache-control'], path).toBe(ALWAYS_ASKED);
      expect((await get(script)).headers['cache-control']).toBe(IMMUTABLE);
    });

    test('sends what the build has compressed, to who understands it', async () => {
      for (const path of ['', script]) {
        const whole = fileOf(path === '' ? 'index.html' : path);
        const brotli = await get(path, { 'accept-encoding': 'gzip, br' });
        expect(brotli.headers['content-encoding']).toBe('br');
        expect(brotli.headers.vary).toMatch(/accept-encoding/i);
        expect(brotliDecompressSync(brotli.body).equals(whole)).toBe(true);
        expect(brotli.body.length).toBeLessThan(whole.length / 2);
        const gzip = await get(path, { 'accept-encoding': 'gzip' });
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(gunzipSync(gzip.body).equals(whole)).toBe(true);
        expectSecured(brotli);
      }
    });

    test('sends nothing again that has not changed', async () => {
      const { headers } = await get(ARCHIVE);
      const again = await get(ARCHIVE, { 'if-none-match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expectSecured(again);
    });

    test('answers byte ranges', async () => {
      const whole = fileOf(ARCHIVE);
      const size = whole.length;
      const first = await get(ARCHIVE, { range: 'bytes=0-126', 'accept-encoding': 'gzip, br' });
      expect(first.status).toBe(206);
      expect(first.headers['content-range']).toBe(`bytes 0-126/${size}`);
      expect(first.body.equals(whole.subarray(0, 127))).toBe(true);
      expectSecured(first);
      const last = await get(ARCHIVE, { range: 'bytes=-16' });
      expect(last.headers['content-range']).toBe(`bytes ${size - 16}-${size - 1}/${size}`);
      expect(last.body.equals(whole.subarray(-16))).toBe(true);
      const beyond = await get(ARCHIVE, { range: `bytes=${size}-` });
      expect(beyond.status).toBe(416);
      expect(beyond.headers['content-range']).toBe(`bytes */${size}`);
      const same = await get(ARCHIVE, { range: 'bytes=0-0', 'if-range': first.headers.etag ?? '' });
      expect(same.status).toBe(206);
      const other = await get(ARCHIVE, { range: 'bytes=0-0', 'if-range': '"another"' });
      expect([other.status, other.body.length]).toEqual([200, size]);
    });

    test('has a page for what is not there, which nobody keeps', async () => {
      for (const path of ['nothing', 'nothing/at/all.js', `${HASHED_FOLDER}/index-gone000.js`]) {
        const answer = await get(path);
        expect(answer.status, path).toBe(404);
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(answer.headers['cache-control'], path).toBe(ALWAYS_ASKED);
        expect(answer.body.toString()).toMatch(
          /<a href="\/">打开西湖图志<\/a>[^]*<a href="\/">Open Xihu Atlas/,
        );
        expectSecured(answer);
      }
      // By its status a visit learns that the worker has not been retired.
      const retired = await ask(`${host.url}retire-service-worker.txt`, { method: 'HEAD' });
      expect([retired.status, retired.body.length]).toEqual([404, 0]);
    });
  });
}
