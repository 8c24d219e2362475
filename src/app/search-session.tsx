import { type ReactNode, useEffect, useMemo } from 'react';
import { GEO_BASE_URL } from './base-urls.ts';
import { createSearchService } from './create-search-service.ts';
import { report } from './report.ts';
import { useAtlas } from '../state/atlas-context.tsx';
import { SearchServiceProvider } from '../state/search-service-context.tsx';

const startClient = async () => {
  const { createSearchClient } = await import('../workers/search-client.ts');
  return createSearchClient();
};

async function readGazetteer(): Promise<string | null> {
  try {
    const response = await fetch(`${GEO_BASE_URL}base/gazetteer.json`, { priority: 'low' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Runs `task` when the browser has nothing better to do. @returns what calls it off */
function whenIdle(task: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    task();
    return () => undefined;
  }
  const request = requestIdleCallback(task);
  return () => {
    cancelIdleCallback(request);
  };
}

/** Gives views the search, whose index is read after the first paint. */
export function SearchSession({ children }: { children: ReactNode }) {
  const { initiatives, report: content } = useAtlas();
  const service = useMemo(
    () =>
      createSearchService({ content: { initiatives, report: content }, startClient, readGazetteer, report }),
    [initiatives, content],
  );
  useEffect(() => {
    const callOff = whenIdle(service.prepare);
    return () => {
      callOff();
      service.dispose();
    };
  }, [service]);
  return <SearchServiceProvider service={service}>{children}</SearchServiceProvider>;
}
