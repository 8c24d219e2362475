import type { ComponentType } from 'react';
import { MissingPart } from '../platform/view-boundary.tsx';
import type { ViewId } from '../../schema/view.ts';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { ExploreView } from '../../views/explore/explore-view.tsx';

const nearby = createLazyPart(async () => (await import('../../views/nearby/nearby-view.tsx')).NearbyView);
const report = createLazyPart(async () => (await import('../../views/report/report-view.tsx')).ReportView);
const about = createLazyPart(async () => (await import('./about-panel.tsx')).AboutPanel);

/** Those that are fetched when opened. */
export const LAZY_VIEWS = [nearby, report, about];

/**
 * The panel of each view. A new view is an id in `src/schema/view.ts`, its title in the `app.view` texts, a
 * folder in `src/views` and a row here.
 */
export const VIEW_REGISTRY: Readonly<Record<ViewId, ComponentType>> = {
  explore: ExploreView,
  nearby: lazyComponent(nearby, MissingPart),
  report: lazyComponent(report, MissingPart),
  about: lazyComponent(about, MissingPart),
};
