/** What only a view can do; an action asks for it by its name. */
export type ViewHookId = 'focus-search' | 'focus-found' | 'print' | 'export-image' | 'embed';

export type ViewHooks = Readonly<{
  /** A view says how it is done, for as long as it is there. @returns What takes the offer back. */
  offer: (id: ViewHookId, run: () => void) => () => void;
  isOffered: (id: ViewHookId) => boolean;
  /** Does it, at once or as soon as the view that can is there. */
  ask: (id: ViewHookId) => void;
}>;

export function createViewHooks(): ViewHooks {
  const offers = new Map<ViewHookId, () => void>();
  /** The latest wish that nobody could fulfil yet. */
  let waiting: ViewHookId | null = null;
  return {
    offer: (id, run) => {
      offers.set(id, run);
      if (waiting === id) {
        waiting = null;
        run();
      }
      return () => {
        if (offers.get(id) === run) offers.delete(id);
      };
    },
    isOffered: (id) => offers.has(id),
    ask: (id) => {
      const run = offers.get(id);
      waiting = run === undefined ? id : null;
      run?.();
    },
  };
}
