import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReachService } from '../../../src/workers/create-reach-service.ts';

const URL = 'https://atlas.test/walk.bin';
const MINUTE_MS = 60_000;

/** A file that begins to come and then stops, or comes slowly: one byte each `everyMs`, `count` in all. */
function answerSlowly({ everyMs, count }: Readonly<{ everyMs: number; count: number }>) {
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        init?.signal?.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError')));
        for (let index = 1; index <= count; index++)
          setTimeout(() => stream.enqueue(new Uint8Array(1)), index * everyMs);
        if (everyMs < MINUTE_MS) setTimeout(() => stream.close(), (count + 1) * everyMs);
      },
    });
    return Promise.resolve(new Response(body));
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the file of the walking network', () => {
  it('that stops coming is told as unreachable', async () => {
    answerSlowly({ everyMs: MINUTE_MS, count: 0 });
    const told = vi.fn();
    void createReachService().load(URL).then(told);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(told).toHaveBeenCalledWith(
      expect.objectContaining({ error: expect.objectContaining({ code: 'unreachable' }) as unknown }),
    );
  });

  it('that never begins to come is told as unreachable', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, init?: RequestInit) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const told = vi.fn();
    void createReachService().load(URL).then(told);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(told).toHaveBeenCalledWith(
      expect.objectContaining({ error: expect.objectContaining({ code: 'unreachable' }) as unknown }),
    );
  });

  it('that comes slowly is waited for', async () => {
    answerSlowly({ everyMs: 5000, count: 10 });
    const told = vi.fn();
    void createReachService().load(URL).then(told);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(told).toHaveBeenCalledWith(
      expect.objectContaining({ error: expect.objectContaining({ code: 'damaged' }) as unknown }),
    );
  });
});
