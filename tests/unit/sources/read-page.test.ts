import { expect, it } from 'vitest';
import { type Fetch, readPage } from '../../../pipeline/sources/read-page.ts';
import { fail, ok } from '../../../src/schema/result.ts';

const answering =
  (body: BodyInit, init?: ResponseInit): Fetch =>
  () =>
    Promise.resolve(new Response(body, init));

const ADDRESS = 'https://daily.example/';

it('the title of a page is read without its marks and line breaks', async () => {
  const page = answering('<html><title>\n  Markets &amp; &ldquo;streets&rdquo;\n</title></html>');
  expect(await readPage(ADDRESS, page)).toEqual(ok({ title: 'Markets & “streets”' }));
});

it('a page in GBK is read as it says', async () => {
  // 菜市 in GBK.
  const title = [0xb2, 0xcb, 0xca, 0xd0];
  const [open, close] = ['<meta charset="gbk"><title>', '</title>'].map((text) => [
    ...new TextEncoder().encode(text),
  ]);
  const page = answering(new Uint8Array([...(open ?? []), ...title, ...(close ?? [])]));
  expect(await readPage(ADDRESS, page)).toEqual(ok({ title: '菜市' }));
});

it('a page of no encoding that exists is read as UTF-8', async () => {
  const page = answering('<meta charset="no-such"><title>菜市</title>');
  expect(await readPage(ADDRESS, page)).toEqual(ok({ title: '菜市' }));
});

it('what is no page has no title', async () => {
  expect(await readPage(ADDRESS, answering('%PDF-1.7'))).toEqual(ok({ title: null }));
});

it.each<[string, Fetch]>([
  ['answers 404', answering('', { status: 404 })],
  ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
  ['does not answer', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
])('a page that %s is told so', async (words, fetch) => {
  expect(await readPage(ADDRESS, fetch)).toEqual(fail(words));
});
