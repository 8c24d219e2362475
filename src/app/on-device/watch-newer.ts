import { isInstalled } from './page-worker.ts';
import type { NewerEdition } from '../../state/pack-keeping.ts';

/**
 * Says what there is of a newer edition, now and whenever that changes.
 * @returns the removal
 */
export function watchNewer(
  registration: ServiceWorkerRegistration,
  onChange: (step: Exclude<NewerEdition['step'], 'starting'>) => void,
): () => void {
  const tell = (): void => {
    const { installing, waiting } = registration;
    if (installing === null) {
      onChange(waiting === null ? 'none' : 'ready');
      return;
    }
    onChange('fetching');
    void isInstalled(installing, 'installed').then((isThere) => {
      // Another may have come since.
      if (isThere || registration.installing !== null || registration.waiting !== null) tell();
      else onChange('failed');
    });
  };
  registration.addEventListener('updatefound', tell);
  tell();
  return () => {
    registration.removeEventListener('updatefound', tell);
  };
}
