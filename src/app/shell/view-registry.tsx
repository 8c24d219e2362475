import type { ComponentType } from 'react';
import { reachParts } from '../nearby/nearby-session.tsx';
import { MissingPart } from '../platform/view-boundary.tsx';
import type { ViewId } from '../../schema/view.ts';
import { createLazyPart, type LazyPart, lazyComponent } from '../../ui/lazy-part.tsx';
import { ExploreView } from '../../views/explore/explore-view.tsx';
import { rowTool } from '../../views/walk/row-tool.ts';
import { furtherFacets } from '../../views/explore/more-filters.tsx';
import { foundPlacePart } from '../../views/explore/search/lazy-found-place.tsx';
import { answerPart } from '../../views/explore/search/lazy-answer.tsx';

const nearby = createLazyPart(async () => (await import('../../views/nearby/nearby-view.tsx')).NearbyView);
const tours = createLazyPart(async () => (await import('../tours/load-tours-panel.ts')).loadToursPanel());
const toursParts = createLazyPart(async () =>
  (await import('../tours/load-tours-panel.ts')).loadToursParts(),
);
const analyse = createLazyPart(async () =>
  (await import('../analyse/load-analyse-view.ts')).loadAnalyseView(),
);
const report = createLazyPart(async () => (await import('../../views/report/report-view.tsx')).ReportView);
const about = createLazyPart(async () => (await import('./about-panel.tsx')).AboutPanel);

type ViewEntry = Readonly<{
  Panel: ComponentType;
  /** What it needs beside the first scripts: fetched before it is opened, so that it opens at once and offline. */
  parts: readonly LazyPart<unknown>[];
}>;

const lazyEntry = (panel: LazyPart<ComponentType>, ...others: readonly LazyPart<unknown>[]): ViewEntry => ({
  Panel: lazyComponent(panel, MissingPart),
  parts: [panel, ...others],
});

/** The panel of each view, and what it fetches ahead. What else is asked of a view stands in `src/schema/view.ts`. */
export const VIEW_REGISTRY: Readonly<Record<ViewId, ViewEntry>> = {
  explore: { Panel: ExploreView, parts: [furtherFacets, foundPlacePart, answerPart, rowTool] },
  nearby: lazyEntry(nearby, reachParts),
  tours: lazyEntry(tours, toursParts),
  analyse: lazyEntry(analyse),
  report: lazyEntry(report),
  about: lazyEntry(about),
};
