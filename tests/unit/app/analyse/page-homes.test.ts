import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads where people live once for all, and again after it could not be read', async () => {
  const answers = [
    new Response('', { status: 503 }),
    new Response(readFileSync('public/geo/base/homes.json', 'utf8')),
  ];
  const fetch = vi.fn(() => Promise.resolve(answers.shift()));
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('fetch', fetch);
  const pageHomes = (await import('../../../../src/app/analyse/page-homes.ts')).pageHomes;
  const [first, second] = [pageHomes(), pageHomes()];
  expect(await first).toBeNull();
  expect(await second).toBeNull();
  const homes = await pageHomes();
  expect(homes?.count).toBeGreaterThan(1000);
  expect(await pageHomes()).toBe(homes);
  expect(fetch).toHaveBeenCalledTimes(2);
});
