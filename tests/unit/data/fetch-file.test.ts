import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fetch, fetchFile } from '../../../src/data/fetch-file.ts';
import { fetchJson } from '../../../src/data/fetch-json.ts';
import { fail, ok } from '../../../src/schema/result.ts';

const FILE = 'https://example.org/geo/report.json';
const calledOff = () => new DOMException('Called off', 'AbortError');

/** Settles only when it is called off. */
const silent: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(calledOff()));
  });

/** Answers with these pieces, one every fifteen seconds, and then with nothing more unless it ends. */
const slow =
  (pieces: readonly string[], { ends }: Readonly<{ ends: boolean }>): Fetch =>
  (_, { signal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        const rest = [...pieces];
        const timer = setInterval(() => {
          const piece = rest.shift();
          if (piece !== undefined) stream.enqueue(new TextEncoder().encode(piece));
          if (rest.length > 0) return;
          clearInterval(timer);
          if (ends) stream.close();
        }, 15_000);
        signal.addEventListener('abort', () => stream.error(calledOff()));
      },
    });
    return Promise.resolve(new Response(body));
  };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a file', () => {
  it('of a server that never answers counts as unreachable after twenty seconds', async () => {
    const reading = fetchJson(FILE, silent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toEqual(fail('unreachable'));
  });

  it('whose answer begins and never ends counts as unreachable after twenty seconds without a byte', async () => {
    const reading = fetchJson(FILE, slow(['{'], { ends: false }));
    await vi.advanceTimersByTimeAsync(35_000);
    expect(await reading).toEqual(fail('unreachable'));
  });

  it('that comes slowly is waited for', async () => {
    const reading = fetchJson(FILE, slow(['{"a"', ':', '1}'], { ends: true }));
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await reading).toEqual(ok({ a: 1 }));
  });

  it('that the server does not have is told with its answer', async () => {
    const reading = fetchFile(FILE, () => Promise.resolve(new Response('', { status: 404 })));
    expect(await reading).toEqual(fail(`${FILE} answered 404`));
  });

  it('that came in time leaves no timer behind', async () => {
    expect(await fetchJson(FILE, () => Promise.resolve(new Response('{"a":1}')))).toEqual(ok({ a: 1 }));
    expect(vi.getTimerCount()).toBe(0);
  });
});
