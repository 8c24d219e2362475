import type { StoreApi } from 'zustand/vanilla';

/**
 * The same store, in which a subscriber that throws is reported and keeps none of the others from being told. zustand
 * tells them in a plain loop, which the first throw would end.
 */
export function isolateSubscribers<T>(store: StoreApi<T>): StoreApi<T> {
  return {
    ...store,
    subscribe: (listener) =>
      store.subscribe((state, previous) => {
        try {
          listener(state, previous);
        } catch (error) {
          reportError(error);
        }
      }),
  };
}
