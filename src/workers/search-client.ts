import { releaseProxy, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';
import workerUrl from './search-worker.ts?worker&url';
import type { SearchWorkerApi } from './search-worker.ts';
import type { EverydayPlace } from '../domain/nearby/everyday-places.ts';
import type { SearchOptions, SearchResult } from '../domain/search/search.ts';
import type { GazetteerEntry } from '../schema/gazetteer.ts';
import type { SearchContent } from '../domain/search/search-target.ts';

/** The search worker as the app sees it; its promises reject once the worker is gone. */
export type SearchClient = Readonly<{
  /** Prepares the index. @returns false when the gazetteer could not be read, so that only `content` is found */
  load: (content: SearchContent, gazetteerJson: string | null) => Promise<boolean>;
  search: (query: string, options: SearchOptions) => Promise<SearchResult>;
  /** The everyday places of the gazetteer; none where it could not be read. */
  everyday: () => Promise<readonly EverydayPlace[]>;
  /** The named residential estates of the district; none where the gazetteer could not be read. */
  estates: () => Promise<readonly GazetteerEntry[]>;
  /** Places of the gazetteer by their ids; null for what is not there. */
  entries: (ids: readonly string[]) => Promise<readonly (GazetteerEntry | null)[]>;
  dispose: () => void;
}>;

const startWorker = (): Worker => openWorker(workerUrl, 'search');

export function createSearchClient(start: () => Worker = startWorker): SearchClient {
  const worker = start();
  const remote = wrap<SearchWorkerApi>(worker);
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  const onError = (event: ErrorEvent): void => end(event.message || 'The search worker did not start.');
  const onMessageError = (): void => end('An answer of the search worker could not be read.');
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onMessageError);
  // comlink never settles a question to a worker that is gone.
  const orEnd = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);

  return {
    load: (content, gazetteerJson) => orEnd(remote.load(content, gazetteerJson)),
    search: (query, options) => orEnd(remote.search(query, options)),
    everyday: () => orEnd(remote.everyday()),
    estates: () => orEnd(remote.estates()),
    entries: (ids) => orEnd(remote.entries(ids)),
    dispose: () => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onMessageError);
      end('The search worker was closed.');
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
