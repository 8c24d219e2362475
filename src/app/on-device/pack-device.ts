import { editionHurdle } from './edition-hurdle.ts';
import { workerContainer } from './page-worker.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import type { PackPlace } from '../../data/pack/pack-cache.ts';
import type { EditionHurdle } from '../../state/pack-keeping.ts';

/** What the browser lends for keeping the atlas. */
export type PackDevice = PackPlace &
  Readonly<{
    /** Null where there are no service workers. */
    container: ServiceWorkerContainer | null;
    /** Null where the browser does not say what it keeps. */
    storage: Pick<StorageManager, 'persist' | 'persisted' | 'estimate'> | null;
    /** So that two pages store one after the other: what one deletes the other may be filling. Null where there are none. */
    locks: Pick<LockManager, 'request'> | null;
    fetch: (url: string, init: RequestInit) => Promise<Response>;
    now: () => Date;
    hurdle: () => EditionHurdle | null;
    reload: () => void;
  }>;

/** Caches that refuse everything, for a browser without any. */
const refuse = (): Promise<never> => Promise.reject(new DOMException('No caches', 'SecurityError'));
const NO_CACHES: PackPlace['caches'] = { open: refuse, keys: refuse, delete: refuse, has: refuse };

/** Even to name the caches throws where they are forbidden. */
function cachesOf(window: Window): PackPlace['caches'] {
  try {
    return 'caches' in window ? window.caches : NO_CACHES;
  } catch {
    return NO_CACHES;
  }
}

export const packDevice = (window: Window): PackDevice => ({
  caches: cachesOf(window),
  home: APP_BASE_URL,
  container: workerContainer(),
  storage: 'storage' in navigator ? navigator.storage : null,
  // TypeScript takes them for granted; older browsers and pages without https have none.
  locks: (navigator as Partial<Navigator>).locks ?? null,
  fetch: (url, init) => fetch(url, init),
  now: () => new Date(),
  hurdle: () => editionHurdle(window),
  reload: () => {
    window.location.reload();
  },
});
