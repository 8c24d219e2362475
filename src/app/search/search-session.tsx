import { type ReactNode, useEffect, useMemo } from 'react';
import { GEO_BASE_URL } from '../platform/site.ts';
import { createSearchService } from './create-search-service.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { fetchText } from '../../data/fetch-json.ts';
import { useAtlas, SearchServiceProvider } from '../../state/providers.tsx';
import { createLazyPart } from '../../ui/lazy-part.tsx';

const searchPart = createLazyPart(() => import('../../workers/search-client.ts'));

const onFailure: typeof reportFailure = (error, where) => {
  reportFailure(error, where);
  tellWorkerFailed();
};

const startClient = async () => {
  const { createSearchClient } = await searchPart.load();
  return createSearchClient();
};

const readGazetteer = () =>
  fetchText(`${GEO_BASE_URL}base/gazetteer.json`, (url, init) => fetch(url, { ...init, priority: 'low' }));

/** A gazetteer that takes longer is waited for beside the search, not before it. */
const LATE_MS = 1500;
const untilLate = () => new Promise<void>((resolve) => setTimeout(resolve, LATE_MS));

/** Gives views the search, whose index is read when somebody asks for it to be prepared. */
export function SearchSession({ children }: { children: ReactNode }) {
  const { initiatives, report: content, stations, subdistricts } = useAtlas();
  const service = useMemo(
    () =>
      createSearchService({
        content: { initiatives, report: content, stations, subdistricts },
        startClient,
        readGazetteer,
        untilLate,
        report: onFailure,
      }),
    [initiatives, content, stations, subdistricts],
  );
  useEffect(() => service.dispose, [service]);
  return <SearchServiceProvider value={service}>{children}</SearchServiceProvider>;
}
