import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import { createLinkWriter, type LinkWindow } from './link-writer.ts';
import { formatUrl, isHistoryStep, restoreFromUrl } from './url.ts';

/** Changes choices within the present history entry: what is corrected is no step to go back to. */
export function correctChoices(store: AppStore, change: Partial<AppState>): void {
  store.setState(({ corrections }) => ({ ...change, corrections: corrections + 1 }));
}

/** In an embed Back belongs to the page around it, so no choice makes an entry there. */
const makesEntry = (from: AppState, to: AppState): boolean =>
  !to.embed && to.corrections === from.corrections && isHistoryStep(from, to);

/**
 * Keeps the address and the store equal: a choice worth going back to makes a history entry, any other
 * replaces the current one; going back or forward restores the choices and asks the map for its camera.
 * @returns the removal of all listeners
 */
export function bindHistory(store: AppStore, window: LinkWindow): () => void {
  const writer = createLinkWriter(window);
  let written = store.getState();
  writer.replace(formatUrl(written));

  const unsubscribe = store.subscribe(() => {
    // A change within a change is told first: so the state is read, not taken from the call.
    const from = written;
    written = store.getState();
    const search = formatUrl(written);
    if (search === formatUrl(from)) return;
    if (makesEntry(from, written)) writer.push(search);
    else writer.replace(search);
  });

  const restore = () => {
    writer.drop();
    const restored = restoreFromUrl(window.location.search, store.getState());
    const request = { kind: 'move-to', camera: restored.camera } as const;
    correctChoices(store, { ...restored, request, selectionOrigin: 'link', heldOrigin: null });
    // What stays as it is when the reader goes back may stand otherwise in the address of that entry.
    writer.replace(formatUrl(store.getState()));
  };
  window.addEventListener('popstate', restore);

  return () => {
    unsubscribe();
    writer.dispose();
    window.removeEventListener('popstate', restore);
  };
}
