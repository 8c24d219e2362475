import { vi } from 'vitest';

/** Says nothing for ever. */
class SilentWorker extends EventTarget {
  postMessage(): void {
    // Nobody hears it.
  }
  terminate(): void {
    // Nothing runs.
  }
}

/**
 * Lets no worker answer until the globals are unstubbed. A real one fetches the walking network past a stubbed `fetch` of the
 * page, and what it finds replaces what the test gave, at any time.
 */
export const silenceWorkers = (): unknown => vi.stubGlobal('Worker', SilentWorker);
