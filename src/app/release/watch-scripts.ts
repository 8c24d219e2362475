import { findRelease } from './find-release.ts';
import { addNotice, type NoticeStore, withdrawNotices } from '../platform/notices.ts';

/** Vite's, for chunks and their styles. */
const CHUNK_FAILED = 'vite:preloadError';
/** Ours, for scripts of workers. */
const WORKER_FAILED = 'atlas:worker-failed';

/** Says that the script of a worker may be missing, so that a newer release is looked for. */
export const tellWorkerFailed = (): void => {
  window.dispatchEvent(new Event(WORKER_FAILED));
};

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

type Watched = Readonly<{
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** The address of the page, and of the script that it began with. */
  page: Readonly<{ url: string; entry: string | null }>;
  notices: NoticeStore;
  fetch: Fetch;
  /** Loads the page again, keeping what was typed and chosen. */
  reload: () => void;
}>;

const failureOf = (event: Event): string => String('payload' in event ? event.payload : event.type);

/** False where the script cannot be fetched either. An error in Safari does not name the script. */
async function canBeFetched(failure: string, fetch: Fetch): Promise<boolean> {
  const address = /https?:\/\/\S+/.exec(failure)?.[0];
  if (address === undefined) return true;
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * Looks, when a script could not be fetched, for two causes that trying again does not mend. After a release the old
 * scripts are gone. And some browsers keep the failure of a script for the life of the page (whatwg/html#6768). Both are
 * told with a reload as the next step.
 *
 * @returns what ends that
 */
export function watchScripts({ window, page, notices, fetch, reload }: Watched): () => void {
  const failures = new Set<string>();
  const next = { label: 'notice.reload', run: reload } as const;
  const look = async (failure: string): Promise<void> => {
    // Each worker fetches its script anew, and may stop for other reasons.
    const isRepeated = failure !== WORKER_FAILED && failures.has(failure);
    failures.add(failure);
    const release = await findRelease({ ...page, fetch });
    if (release === 'newer') {
      addNotice(notices, { kind: 'new-release', next });
      // These offer to try again, which would be in vain.
      withdrawNotices(notices, ['part-missing', 'map-chunk', 'failure-kept']);
    } else if (release === 'same' && isRepeated && (await canBeFetched(failure, fetch))) {
      addNotice(notices, { kind: 'failure-kept', next });
    }
  };
  const onFailure = (event: Event) => {
    void look(failureOf(event));
  };
  for (const type of [CHUNK_FAILED, WORKER_FAILED]) window.addEventListener(type, onFailure);
  return () => {
    for (const type of [CHUNK_FAILED, WORKER_FAILED]) window.removeEventListener(type, onFailure);
  };
}
