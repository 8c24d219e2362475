/** What a browser does with a call: takes it, throws as Safari does, or ignores it silently as Chromium does. */
type Treatment = 'take' | 'throw' | 'ignore';

/** A browser window's address and history, without the browser. */
export function createHistoryWindow(search: string, treat: () => Treatment = () => 'take') {
  const entries = [search];
  let index = 0;
  const calls: string[] = [];
  const events = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const listeners = new Set<unknown>();
  const searchOf = (url: string | URL | null | undefined) =>
    new URL(String(url), 'https://atlas.test').search;
  const location = {
    pathname: '/atlas/',
    get search() {
      return entries[index] ?? '';
    },
    get href() {
      return `https://atlas.test/atlas/${this.search}`;
    },
  };
  const treated = (method: string, take: (search: string) => void) => {
    return (_: unknown, __: string, url?: string | URL | null) => {
      calls.push(`${method} ${searchOf(url)}`);
      const treatment = treat();
      if (treatment === 'throw') throw new DOMException('100 times per 30 seconds', 'SecurityError');
      if (treatment === 'take') take(searchOf(url));
    };
  };
  const history = {
    pushState: treated('push', (pushed) => {
      entries.splice(index + 1, Infinity, pushed);
      index += 1;
    }),
    replaceState: treated('replace', (replaced) => {
      entries[index] = replaced;
    }),
  };
  const go = (step: number) => {
    index += step;
    events.dispatchEvent(new Event('popstate'));
  };
  const heard = (target: EventTarget) => ({
    addEventListener: (type: string, listener: EventListener) => {
      listeners.add(listener);
      target.addEventListener(type, listener);
    },
    removeEventListener: (type: string, listener: EventListener) => {
      listeners.delete(listener);
      target.removeEventListener(type, listener);
    },
  });
  return {
    window: {
      location,
      history,
      document: {
        ...heard(document),
        get visibilityState() {
          return document.visibilityState;
        },
      },
      ...heard(events),
    } as unknown as Window,
    entries: () => [...entries],
    /** Every call of `history`, also those that were refused. */
    calls,
    listenerCount: () => listeners.size,
    back: () => {
      go(-1);
    },
    go,
    forward: () => {
      go(1);
    },
    hide: () => {
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    leave: () => {
      events.dispatchEvent(new Event('pagehide'));
    },
  };
}
