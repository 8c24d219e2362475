/** All that a press may open but the growth chart, which weighs more than the rest together. */
const CHUNKS: readonly (() => Promise<unknown>)[] = [
  () => import('../views/place/place-details.tsx'),
  () => import('../views/place/qr-code.tsx'),
  () => import('../data/plate/load-plate.ts'),
  () => import('./actions/action-dialog.tsx'),
  () => import('../views/nearby/nearby-view.tsx'),
  () => import('./reach-session.ts'),
  () => import('../workers/reach-client.ts'),
  () => import('../views/report/report-view.tsx'),
  () => import('./about-panel.tsx'),
  () => import('./print/print-desk.tsx'),
  () => import('./export/image-export.tsx'),
  () => import('./embed/embed-dialog.tsx'),
];

/**
 * Fetches what can be opened before it is opened, so that it opens at once, and also when the connection is lost. Marks
 * `root` with `data-fetched-ahead` in the end. What cannot be fetched now is tried again, and told, when it is opened.
 */
export async function fetchAhead(root: HTMLElement): Promise<void> {
  const results = await Promise.allSettled(CHUNKS.map((load) => load()));
  if (results.every(({ status }) => status === 'fulfilled')) root.dataset.fetchedAhead = '';
}
