import { APP_BASE_URL, GEO_BASE_URL } from '../platform/site.ts';
import { ONLINE_HOSTS } from '../platform/configured-base-map.ts';
import { loadBaseManifest } from '../../data/load-base-manifest.ts';
import { loadCoverage } from '../../data/load-coverage.ts';
import { loadPrograms } from '../../data/load-programs.ts';
import { AboutView } from '../../views/about/about-view.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { MissingPart } from '../platform/view-boundary.tsx';
import { useFetched } from '../platform/use-fetched.ts';
import { useAppStore } from '../../state/providers.tsx';

const source = { baseUrl: GEO_BASE_URL, fetch: (url: string, init: RequestInit) => fetch(url, init) };

const loadManifest = () => loadBaseManifest(source);
const loadReach = () => loadCoverage(source);
const loadBill = () => loadPrograms(APP_BASE_URL, source.fetch);

const OnDevice = lazyComponent(
  createLazyPart(async () => (await import('../on-device/load-on-device.tsx')).loadOnDevice()),
  MissingPart,
);

const WhatChanged = lazyComponent(
  createLazyPart(async () => (await import('../changes/load-what-changed.tsx')).loadWhatChanged()),
  MissingPart,
);

/** About, with what it tells of the base data fetched for it. */
function About() {
  const manifest = useFetched(loadManifest, 'base manifest');
  const coverage = useFetched(loadReach, 'coverage');
  const programs = useFetched(loadBill, 'bill of materials');
  return (
    <AboutView {...{ manifest, coverage, programs }} onlineHosts={ONLINE_HOSTS} onDevice={<OnDevice />} />
  );
}

/** About, or the page in it that is open. */
export function AboutPanel() {
  const isChangesOpen = useAppStore((state) => state.isChangesOpen);
  return isChangesOpen ? <WhatChanged /> : <About />;
}
