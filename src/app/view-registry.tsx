import { type ComponentType, lazy } from 'react';
import type { ViewId } from '../schema/view.ts';
import { ExploreView } from '../views/explore/explore-view.tsx';

const AboutPanel = lazy(async () => {
  const { AboutPanel: component } = await import('./about-panel.tsx');
  return { default: component };
});

const NearbyView = lazy(async () => {
  const { NearbyView: component } = await import('../views/nearby/nearby-view.tsx');
  return { default: component };
});

const ReportView = lazy(async () => {
  const { ReportView: component } = await import('../views/report/report-view.tsx');
  return { default: component };
});

/**
 * The panel of each view. A new view is an id in `src/schema/view.ts`, its title in the `app.view` texts, a
 * folder in `src/views` and a row here; all but the first are fetched when opened.
 */
export const VIEW_REGISTRY: Readonly<Record<ViewId, ComponentType>> = {
  explore: ExploreView,
  nearby: NearbyView,
  report: ReportView,
  about: AboutPanel,
};
