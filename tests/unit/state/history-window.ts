/** A browser window's address and history, without the browser. */
export function createHistoryWindow(search: string) {
  const entries = [search];
  let index = 0;
  const listeners = new Set<() => void>();
  const searchOf = (url: string | URL | null | undefined) =>
    new URL(String(url), 'https://atlas.test').search;
  const location = {
    pathname: '/atlas/',
    get search() {
      return entries[index] ?? '';
    },
  };
  const history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => {
      entries.splice(index + 1, Infinity, searchOf(url));
      index += 1;
    },
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      entries[index] = searchOf(url);
    },
  };
  const go = (step: 1 | -1) => {
    index += step;
    for (const listener of listeners) listener();
  };
  return {
    window: {
      location,
      history,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    } as unknown as Window,
    entries: () => [...entries],
    listenerCount: () => listeners.size,
    back: () => {
      go(-1);
    },
    forward: () => {
      go(1);
    },
  };
}
