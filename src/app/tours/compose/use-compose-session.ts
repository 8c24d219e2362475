import { useEffect } from 'react';
import { bindWalkLink } from './bind-walk-link.ts';
import { ComposeSession } from './compose-session.ts';
import { GEO_BASE_URL } from '../../platform/site.ts';
import { pageWalkService } from '../../walk/page-walk-service.ts';
import { loadMetroLines } from '../../../data/load-metro-lines.ts';
import { useComposer } from '../../../state/composer-context.tsx';
import {
  useAppStoreApi,
  useAtlas,
  useSearchService,
  useToursAnswersStore,
} from '../../../state/providers.tsx';

const loadLines = () => loadMetroLines({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });

let isFirst = true;

/** Whether the page was loaded again where it stood, and nobody has asked since. */
function takeReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isReloaded = isFirst && entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  isFirst = false;
  return isReloaded;
}

/** Reads the walk of the link, and finds out what the walk at hand comes to, for as long as it is shown. */
export function useComposeSession(): void {
  const composer = useComposer();
  const store = useAppStoreApi();
  const atlas = useAtlas();
  const search = useSearchService();
  const tours = useToursAnswersStore();
  useEffect(() => {
    composer.store.getState().begin();
    const isReloaded = takeReload();
    const unbind = bindWalkLink({ store, composer: composer.store, atlas, isReloaded });
    const session = new ComposeSession({
      ...{ composer, store, atlas, tours, search, loadLines },
      walk: pageWalkService,
    });
    const retry = () => composer.answers.getState().retry();
    window.addEventListener('online', retry);
    return () => {
      unbind();
      session.dispose();
      window.removeEventListener('online', retry);
    };
  }, [composer, store, atlas, search, tours]);
}
