import '../../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepKey } from '../actions/keep-key.ts';
import { App } from './app.tsx';
import { boot } from './boot.ts';
import { GEO_BASE_URL } from '../platform/site.ts';
import { addNotice, createNoticeStore } from '../platform/notices.ts';
import { watchScripts } from '../release/watch-scripts.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { type AtlasLoader, createAtlasLoader } from '../../data/load-atlas.ts';
import { loadTextsOrOthers } from '../../i18n/load-texts.ts';
import { selectLocale } from '../../state/selectors.ts';
import { noteFailedStyleSheets } from '../../ui/style-sheets.ts';
import { unreadablePlace } from '../../state/url.ts';

/** Enough to recognise what was meant; a link may hold any amount of text. */
const LONGEST_SHOWN_ID = 60;

/** Whether the page says in its own words that the atlas did not open: see `#start-failed` in index.html. */
function markStart(step: 'running' | 'failed'): void {
  document.documentElement.dataset.start = step;
}

function fail(error: unknown): void {
  reportFailure(error, 'start');
  markStart('failed');
}

/** Begins to read at once: the data are on their way before anything is drawn. */
function startLoading(): AtlasLoader {
  const load = createAtlasLoader({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });
  let first: ReturnType<AtlasLoader> | null = load();
  return () => {
    const loading = first ?? load();
    first = null;
    return loading;
  };
}

function pageOf({ location, scripts }: Document) {
  const entry = [...scripts].find(({ type, src }) => type === 'module' && src !== '')?.src ?? null;
  return { url: new URL(location.pathname, location.href).href, entry };
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('No #root');
  const notices = createNoticeStore();
  const unreadable = unreadablePlace(window.location.search);
  if (unreadable !== null)
    addNotice(notices, { kind: 'unknown-place', id: unreadable.slice(0, LONGEST_SHOWN_ID) });
  noteFailedStyleSheets(document);
  // From here on the address holds only what could be read.
  const { store, drafts, reload } = boot(window, notices);
  const fetchFresh = (url: string, init: RequestInit) => fetch(url, init);
  watchScripts({ window, page: pageOf(document), notices, fetch: fetchFresh, reload });
  const keptKey = keepKey(window, store);
  const loadAtlas = startLoading();
  const firstTexts = await loadTextsOrOthers(selectLocale(store.getState()));
  store.getState().showLocale(firstTexts.locale);
  createRoot(root, { onUncaughtError: fail }).render(
    <StrictMode>
      <App {...{ store, drafts, keptKey, firstTexts, loadAtlas, notices }} />
    </StrictMode>,
  );
}

markStart('running');
start().catch(fail);
