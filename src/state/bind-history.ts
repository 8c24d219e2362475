import type { AppStore } from './create-app-store.ts';
import { formatUrl, isHistoryStep, restoreFromUrl } from './url.ts';

type HistoryWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the address and the store equal: a choice worth going back to makes a history entry, any other
 * replaces the current one; going back or forward restores the choices and asks the map for its camera.
 * @returns the removal of both listeners
 */
export function bindHistory(store: AppStore, window: HistoryWindow): () => void {
  const { history, location } = window;
  const write = (method: 'pushState' | 'replaceState', search: string) => {
    history[method](null, '', `${location.pathname}${search}`);
  };

  const unsubscribe = store.subscribe((state, previous) => {
    const search = formatUrl(state);
    if (search === location.search) return;
    write(isHistoryStep(previous, state) ? 'pushState' : 'replaceState', search);
  });

  const restore = () => {
    const restored = restoreFromUrl(location.search, store.getState());
    // The entry must say what is kept, or the subscription would take the difference for a new step.
    write('replaceState', formatUrl(restored));
    store.setState({ ...restored, selectionOrigin: 'link', cameraRequest: { camera: restored.camera } });
  };
  window.addEventListener('popstate', restore);

  write('replaceState', formatUrl(store.getState()));

  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}
