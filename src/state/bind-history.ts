import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import { formatUrl, isHistoryStep, restoreFromUrl } from './url.ts';

type HistoryWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;
type Entry = Pick<HistoryWindow, 'location' | 'history'>;

function write({ history, location }: Entry, method: 'pushState' | 'replaceState', search: string): void {
  history[method](null, '', `${location.pathname}${search}`);
}

/** Changes choices within the present history entry: what is corrected is no step to go back to. */
export function correctChoices(store: AppStore, change: Partial<AppState>, entry: Entry): void {
  // The address first: then the subscription finds nothing to write.
  write(entry, 'replaceState', formatUrl({ ...store.getState(), ...change }));
  store.setState(change);
}

/**
 * Keeps the address and the store equal: a choice worth going back to makes a history entry, any other
 * replaces the current one; going back or forward restores the choices and asks the map for its camera.
 * @returns the removal of both listeners
 */
export function bindHistory(store: AppStore, window: HistoryWindow): () => void {
  const unsubscribe = store.subscribe((state, previous) => {
    const search = formatUrl(state);
    if (search === window.location.search) return;
    write(window, isHistoryStep(previous, state) ? 'pushState' : 'replaceState', search);
  });

  const restore = () => {
    const restored = restoreFromUrl(window.location.search, store.getState());
    const cameraRequest = { camera: restored.camera };
    correctChoices(store, { ...restored, cameraRequest, selectionOrigin: 'link' }, window);
  };
  window.addEventListener('popstate', restore);

  write(window, 'replaceState', formatUrl(store.getState()));

  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}
