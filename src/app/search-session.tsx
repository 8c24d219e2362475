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

/** Until then the processor belongs to the map. Whoever reaches for the search before, prepares it by that. */
const AFTER_MAP_MS = 2000;

/** Runs `task` when the map had its time and the browser has nothing better to do. @returns what calls it off */
function afterMap(task: () => void): () => void {
  // Safari has no idle callbacks.
  const hasIdle = 'requestIdleCallback' in window;
  let request: number | null = null;
  const timer = setTimeout(() => {
    if (hasIdle) request = requestIdleCallback(task);
    else task();
  }, AFTER_MAP_MS);
  return () => {
    clearTimeout(timer);
    if (request !== null) cancelIdleCallback(request);
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
    const callOff = afterMap(service.prepare);
    return () => {
      callOff();
      service.dispose();
    };
  }, [service]);
  return <SearchServiceProvider service={service}>{children}</SearchServiceProvider>;
}
