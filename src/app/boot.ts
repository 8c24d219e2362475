import { bindTheme } from './bind-theme.ts';
import { bindSystemPreferences, readSystemPreferences } from './system-preferences.ts';
import { reportUncaught } from './report.ts';
import { startsWhole } from './starts-whole.ts';
import { bindHistory } from '../state/bind-history.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { bindStorage, readStored } from '../state/storage.ts';
import { parseUrl } from '../state/url.ts';

const NO_STORAGE: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

/** Even naming `localStorage` throws where it is forbidden. */
function deviceStorage(window: Window): typeof NO_STORAGE {
  try {
    return window.localStorage;
  } catch {
    return NO_STORAGE;
  }
}

/** The store as the address, the device and its memory say, bound to all three for the life of the page. */
export function boot(window: Window): AppStore {
  reportUncaught(window);
  const storage = deviceStorage(window);
  const store = createAppStore({
    choices: { ...readStored(storage), ...parseUrl(window.location.search) },
    system: readSystemPreferences(window),
  });
  bindHistory(store, window);
  bindStorage(store, storage);
  bindSystemPreferences(store, window);
  bindTheme(store, window.document);
  window.document.documentElement.toggleAttribute('data-starts-whole', startsWhole(store.getState()));
  return store;
}
