import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, type Fetch } from '../../../src/data/fetch-json.ts';
import { fail, ok } from '../../../src/schema/result.ts';

const FILE = 'https://example.org/geo/report.json';

/** Settles only when it is called off. */
const never = (signal: AbortSignal | null): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Called off', 'AbortError')));
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a file', () => {
  it('of a server that never answers counts as unreachable after twenty seconds', async () => {
    const reading = fetchJson(FILE, (_, { signal }) => never(signal));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toEqual(fail('unreachable'));
  });

  it('whose answer begins and never ends counts as unreachable after twenty seconds', async () => {
    const stalling: Fetch = (_, { signal }) => {
      const response = new Response('{');
      response.text = () => never(signal);
      return Promise.resolve(response);
    };
    const reading = fetchJson(FILE, stalling);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toEqual(fail('unreachable'));
  });

  it('that came in time leaves no timer behind', async () => {
    expect(await fetchJson(FILE, () => Promise.resolve(new Response('{"a":1}')))).toEqual(ok({ a: 1 }));
    expect(vi.getTimerCount()).toBe(0);
  });
});
