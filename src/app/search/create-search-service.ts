import type { SearchContent } from '../../domain/search/search-target.ts';
import { fail, ok } from '../../schema/result.ts';
import type { SearchService } from '../../state/services.ts';
import type { SearchClient } from '../../workers/search-client.ts';

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

async function load({
  client: starting,
  content,
  readGazetteer,
}: Pick<Attempt, 'client'> & Pick<SearchSources, 'content' | 'readGazetteer'>): Promise<boolean> {
  const [client, gazetteerJson] = await Promise.all([starting, readGazetteer()]);
  return client.load(content, gazetteerJson);
}

/**
 * The search in its worker, which starts with the first call; after `dispose` the next call starts another. What
 * lacks the gazetteer is completed by the next `prepare`.
 */
export function createSearchService(
  sources: SearchSources,
): SearchService & Readonly<{ dispose: () => void }> {
  const { startClient, report } = sources;
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
  const prepareWith = (client: Promise<SearchClient>): Attempt => {
    const attempt: Attempt = {
      client,
      complete: load({ ...sources, client }),
      lacksGazetteer: false,
    };
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
        const [complete, client] = await Promise.all([attempt.complete, attempt.client]);
        return ok({ result: await client.search(query, options), complete });
      } catch (error) {
        failed(attempt, error);
        return fail('unavailable');
      }
    },
    dispose,
  };
}
