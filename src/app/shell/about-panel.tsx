import { GEO_BASE_URL } from '../platform/site.ts';
import { ONLINE_HOSTS } from '../platform/configured-base-map.ts';
import { useFetched } from './use-fetched.ts';
import { loadBaseManifest } from '../../data/load-base-manifest.ts';
import { loadCoverage } from '../../data/load-coverage.ts';
import { AboutView } from '../../views/about/about-view.tsx';

const source = { baseUrl: GEO_BASE_URL, fetch: (url: string, init: RequestInit) => fetch(url, init) };

const loadManifest = () => loadBaseManifest(source);
const loadReach = () => loadCoverage(source);

/** About, with what it tells of the base data fetched for it. */
export function AboutPanel() {
  const manifest = useFetched(loadManifest, 'base manifest');
  const coverage = useFetched(loadReach, 'coverage');
  return <AboutView manifest={manifest} coverage={coverage} onlineHosts={ONLINE_HOSTS} />;
}
