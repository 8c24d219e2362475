import { useEffect, useState } from 'react';
import { GEO_BASE_URL } from '../platform/site.ts';
import { ONLINE_HOSTS } from '../platform/configured-base-map.ts';
import { loadBaseManifest } from '../../data/load-base-manifest.ts';
import { loadCoverage } from '../../data/load-coverage.ts';
import { AboutView } from '../../views/about/about-view.tsx';
import { reportFailure } from '../platform/report-failure.ts';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { MissingPart } from '../platform/view-boundary.tsx';
import { useRetryWhenBack } from '../platform/use-retry-when-back.ts';
import type { Fetched } from '../../views/about/fetched.ts';

const source = { baseUrl: GEO_BASE_URL, fetch: (url: string, init: RequestInit) => fetch(url, init) };

const loadManifest = () => loadBaseManifest(source);
const loadReach = () => loadCoverage(source);

const OnDevice = lazyComponent(
  createLazyPart(async () => (await import('../on-device/load-on-device.tsx')).loadOnDevice()),
  MissingPart,
);

/** About, with what it tells of the base data fetched for it. */
export function AboutPanel() {
  const manifest = useFetched(loadManifest, 'base manifest');
  const coverage = useFetched(loadReach, 'coverage');
  return (
    <AboutView manifest={manifest} coverage={coverage} onlineHosts={ONLINE_HOSTS} onDevice={<OnDevice />} />
  );
}

/**
 * What `load` gives, once it does. It has failed when `load` rejects or gives null; then it is tried again on request,
 * and by itself when the network is back. `load` must stay the same function.
 */
export function useFetched<T>(load: () => Promise<T | null>, name: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const retry = () => {
      setFetched({ step: 'loading' });
      setAttempt((count) => count + 1);
    };
    const receive = (value: T | null) => {
      if (wanted) setFetched(value === null ? { step: 'failed', retry } : { step: 'ready', value });
    };
    load().then(receive, (error: unknown) => {
      reportFailure(error, name);
      receive(null);
    });
    return () => {
      wanted = false;
    };
  }, [load, name, attempt]);
  useRetryWhenBack(fetched.step === 'failed' ? fetched.retry : null);
  return fetched;
}
