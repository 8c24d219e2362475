import { bindSystemPreferences, readSystemPreferences } from './system-preferences.ts';
import type { NoticeStore } from '../platform/notices.ts';
import { keepForReload, restoreKept } from '../release/kept-for-reload.ts';
import { reportUncaught } from '../platform/report-failure.ts';
import { createSavingNotices } from './tell-saving.ts';
import { bindHistory } from '../../state/bind-history.ts';
import { type AppStore, createAppStore } from '../../state/create-app-store.ts';
import { createDraftKeeper, type DraftKeeper } from '../../state/drafts.ts';
import { bindStorage, readStored } from '../../state/storage.ts';
import { bindReadPosition, recallReadPosition } from '../../state/session-memory.ts';
import { parseUrl } from '../../state/url.ts';
import { selectTheme } from '../../state/selectors.ts';
import type { UrlState } from '../../schema/url-state.ts';
import { VIEWS } from '../../schema/view.ts';

/** Whether the map will begin where the outline in the page draws the district: whole, beside a panel of the usual width. */
export const startsWhole = ({
  camera,
  selectedId,
  view,
  embed,
  origins,
}: Pick<UrlState, 'camera' | 'selectedId' | 'view' | 'embed' | 'origins'>): boolean =>
  camera === null &&
  selectedId === null &&
  { district: true, origins: origins.a === null, chapter: false }[VIEWS[view].beginsAt] &&
  !embed;

/** Keeps `<html data-theme>` and the colour of the browser's bars as the store says. @returns the removal */
function bindTheme(store: AppStore, document: Document): () => void {
  const root = document.documentElement;
  const apply = () => {
    const theme = selectTheme(store.getState());
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    const color = getComputedStyle(root).getPropertyValue('--color-spine');
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', color);
  };
  apply();
  return store.subscribe(apply);
}

const NO_STORAGE: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('Forbidden', 'SecurityError');
  },
  removeItem: () => undefined,
};

/** Even naming a storage throws where it is forbidden. */
function storageOf(window: Window, kind: 'localStorage' | 'sessionStorage'): typeof NO_STORAGE {
  try {
    return window[kind];
  } catch {
    return NO_STORAGE;
  }
}

/** Whether this page comes by a reload or by the history of the tab, and not by a link. */
function isReturning({ performance }: Window): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

type Booted = Readonly<{
  store: AppStore;
  drafts: DraftKeeper;
  /** Loads the page again; what was typed and chosen stays. */
  reload: () => void;
}>;

/** The store as the address, the device and its memory say, bound to all three for the life of the page. */
export function boot(window: Window, notices: NoticeStore): Booted {
  reportUncaught(window);
  const storage = storageOf(window, 'localStorage');
  const session = storageOf(window, 'sessionStorage');
  const store = createAppStore({
    choices: {
      ...readStored(storage),
      ...parseUrl(window.location.search),
      readPosition: isReturning(window) ? recallReadPosition(session) : null,
    },
    system: readSystemPreferences(window),
  });
  const unbindHistory = bindHistory(store, window);
  bindStorage(store, storage, { window, onSaving: createSavingNotices(notices) });
  bindReadPosition(store, session);
  bindSystemPreferences(store, window);
  bindTheme(store, window.document);
  window.document.documentElement.toggleAttribute('data-starts-whole', startsWhole(store.getState()));
  const drafts = createDraftKeeper(restoreKept(session, store));
  const reload = () => {
    keepForReload(session, store, drafts.collect());
    // Writes the link that still waits: the page that comes begins with it.
    unbindHistory();
    window.location.reload();
  };
  return { store, drafts, reload };
}
