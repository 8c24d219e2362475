export type LinkWindow = Pick<
  Window,
  'location' | 'history' | 'document' | 'addEventListener' | 'removeEventListener'
>;

/** Safari throws after 100 calls in 30 s, as MapLibre's `hash.ts` knows too. Ten are left for new entries. */
const WRITE_EVERY_MS = 30_000 / 90;

/** How long a browser that refused is left alone. */
const ASK_AGAIN_AFTER_MS = 5_000;

type Write = Readonly<{ method: 'pushState' | 'replaceState'; search: string }>;

/** False when the browser refused: Safari and Firefox throw, Chromium leaves the address as it was. */
function write({ history, location }: LinkWindow, { method, search }: Write): boolean {
  try {
    history[method](null, '', `${location.pathname}${search}`);
  } catch {
    return false;
  }
  return location.search === search;
}

export type LinkWriter = Readonly<{
  /** Changes the link of the present history entry, now or a little later. */
  replace: (search: string) => void;
  /** Makes a history entry at once, after the present one got what it still waits for. */
  push: (search: string) => void;
  /** Forgets what waits: the reader went to another entry. */
  drop: () => void;
  dispose: () => void;
}>;

/**
 * Writes the link no more often than browsers allow. What is refused is tried again and never throws. What waits is
 * written before the page is hidden or left.
 */
export function createLinkWriter(window: LinkWindow): LinkWriter {
  const { document } = window;
  let waiting: Write | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  /** @returns whether nothing waits any more */
  const flush = (): boolean => {
    if (waiting !== null && write(window, waiting)) waiting = null;
    return waiting === null;
  };
  const flushThenRest = (): void => {
    timer = null;
    if (waiting === null) return;
    timer = setTimeout(flushThenRest, flush() ? WRITE_EVERY_MS : ASK_AGAIN_AFTER_MS);
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', flush);

  return {
    replace: (search) => {
      // An entry that could not be made yet is still to be made, with the newer link.
      const method = waiting?.method ?? 'replaceState';
      waiting = method === 'replaceState' && search === window.location.search ? null : { method, search };
      if (timer === null) flushThenRest();
    },
    push: (search) => {
      flush();
      waiting = { method: 'pushState', search };
      if (!flush()) timer ??= setTimeout(flushThenRest, ASK_AGAIN_AFTER_MS);
    },
    drop: () => {
      waiting = null;
      stopTimer();
    },
    dispose: () => {
      flush();
      stopTimer();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', flush);
    },
  };
}
