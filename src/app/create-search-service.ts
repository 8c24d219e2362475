import type { SearchContent } from '../domain/search/search-target.ts';
import { fail, ok } from '../schema/result.ts';
import type { SearchService } from '../state/search-service.ts';
import type { SearchClient } from '../workers/search-client.ts';

type SearchSources = Readonly<{
  content: SearchContent;
  /** Starts a worker. */
  startClient: () => Promise<SearchClient>;
  /** The text of `base/gazetteer.json`; null where it cannot be read. */
  readGazetteer: () => Promise<string | null>;
  report: (error: unknown, where: string) => void;
}>;

/** One try to get a search that can be asked. */
type Attempt = {
  readonly client: Promise<SearchClient>;
  /** Resolves to false where the gazetteer could not be read. */
  readonly complete: Promise<boolean>;
  /** True once `complete` resolved to false. */
  lacksGazetteer: boolean;
};

/**
 * The search in its worker, which starts with the first call; after `dispose` the next call starts another. What
 * lacks the gazetteer is completed by the next `prepare`.
 */
export function createSearchService({
  content,
  startClient,
  readGazetteer,
  report,
}: SearchSources): SearchService & Readonly<{ dispose: () => void }> {
  let current: Attempt | null = null;

  const dispose = (): void => {
    current?.client.then(
      (client) => client.dispose(),
      () => undefined,
    );
    current = null;
  };
  const failed = (attempt: Attempt, error: unknown): void => {
    // An attempt that was closed, or replaced since, has nothing to say of the present one.
    if (current !== attempt) return;
    report(error, 'search');
    dispose();
  };
  const load = async (starting: Promise<SearchClient>): Promise<boolean> => {
    const [client, gazetteerJson] = await Promise.all([starting, readGazetteer()]);
    return client.load(content, gazetteerJson);
  };
  const prepareWith = (client: Promise<SearchClient>): Attempt => {
    const attempt: Attempt = { client, complete: load(client), lacksGazetteer: false };
    attempt.complete.then(
      (complete) => {
        attempt.lacksGazetteer = !complete;
      },
      (error: unknown) => failed(attempt, error),
    );
    current = attempt;
    return attempt;
  };

  return {
    prepare: () => {
      if (current === null) prepareWith(startClient());
      else if (current.lacksGazetteer) prepareWith(current.client);
    },
    search: async (query, options) => {
      const attempt = current ?? prepareWith(startClient());
      try {
        const complete = await attempt.complete;
        const client = await attempt.client;
        return ok({ result: await client.search(query, options), complete });
      } catch (error) {
        failed(attempt, error);
        return fail('unavailable');
      }
    },
    dispose,
  };
}
