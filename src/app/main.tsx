import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepKey } from './actions/keep-key.ts';
import { App } from './app.tsx';
import { boot } from './boot.ts';
import { GEO_BASE_URL } from './base-urls.ts';
import { createNoticeStore } from './notices.ts';
import { report } from './report.ts';
import { loadAtlas } from '../data/load-atlas.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { selectLocale } from '../state/selectors.ts';

const load = () => loadAtlas({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  const store = boot(window);
  const keptKey = keepKey(window, store);
  // The data are on their way before anything is drawn.
  let first: ReturnType<typeof load> | null = load();
  const firstTexts = await loadTexts(selectLocale(store.getState()));
  const loadFirst = () => {
    const loading = first ?? load();
    first = null;
    return loading;
  };
  createRoot(root).render(
    <StrictMode>
      <App {...{ store, keptKey, firstTexts }} notices={createNoticeStore()} loadAtlas={loadFirst} />
    </StrictMode>,
  );
}

start().catch((error: unknown) => {
  report(error, 'start');
});
