import { useEffect, useState } from 'react';
import { GEO_BASE_URL } from './base-urls.ts';
import { report } from './report.ts';
import { loadBaseManifest } from '../data/load-base-manifest.ts';
import type { BaseManifest } from '../schema/base-manifest.ts';
import { AboutView } from '../views/about/about-view.tsx';

/** About, with the list of the base map's data fetched for it. */
export function AboutPanel() {
  const [manifest, setManifest] = useState<BaseManifest | null | 'loading'>('loading');
  useEffect(() => {
    let wanted = true;
    loadBaseManifest({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) }).then(
      (loaded) => {
        if (wanted) setManifest(loaded);
      },
      (error: unknown) => {
        report(error, 'base manifest');
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return <AboutView manifest={manifest} />;
}
