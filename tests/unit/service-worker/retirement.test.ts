import { expect, it } from 'vitest';
import { isRetired } from '../../../src/service-worker/retirement.ts';
import { HOME } from '../data/pack/fake-caches.ts';

function hostOf(answer: (method: string | undefined) => Response) {
  const methods: (string | undefined)[] = [];
  const fetch = (_url: string, { method }: RequestInit) => {
    methods.push(method);
    return Promise.resolve(answer(method));
  };
  return { methods, fetch };
}

it('is asked for without its content where there is none', async () => {
  const { methods, fetch } = hostOf(() => new Response(null, { status: 404 }));
  expect(await isRetired(HOME, fetch)).toBe(false);
  expect(methods).toEqual(['HEAD']);
});

it('counts when the file says so, and not when a host answers with its page', async () => {
  const told = hostOf((method) => new Response(method === 'HEAD' ? null : 'retire\n'));
  expect(await isRetired(HOME, told.fetch)).toBe(true);
  const page = hostOf((method) => new Response(method === 'HEAD' ? null : '<!doctype html>'));
  expect(await isRetired(HOME, page.fetch)).toBe(false);
});

it('does not count without a connection', async () => {
  expect(await isRetired(HOME, () => Promise.reject(new TypeError('Failed to fetch')))).toBe(false);
});
