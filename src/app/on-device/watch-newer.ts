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
    // Where that fails, the edition in use stays, and the browser tries again at a later visit.
    void isInstalled(installing, 'installed').then(tell);
  };
  registration.addEventListener('updatefound', tell);
  tell();
  return () => {
    registration.removeEventListener('updatefound', tell);
  };
}
