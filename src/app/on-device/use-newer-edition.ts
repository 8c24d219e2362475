import { askWorker } from './page-worker.ts';

/**
 * Puts the newer edition that waits in the place of the older one, and loads the page again with it. The older one stays
 * in use where another page shows it: its files would be gone under that page.
 *
 * Rejects where the waiting worker is gone, as when a yet newer one took its place.
 *
 * @returns how many other pages that are; 0 when the page is about to be loaded again
 */
export async function useNewerEdition(
  container: ServiceWorkerContainer,
  waiting: ServiceWorker,
  reload: () => void,
): Promise<number> {
  // Before the question: the change may come before the answer.
  container.addEventListener('controllerchange', reload, { once: true });
  let others = -1;
  try {
    ({ others } = await askWorker(waiting, 'use-now'));
  } finally {
    if (others !== 0) container.removeEventListener('controllerchange', reload);
  }
  return others;
}
