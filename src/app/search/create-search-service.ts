import type { SearchContent } from '../../domain/search/search-target.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
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

/** Keeps one try at a time, and puts another in the place of one that failed. */
function createAttempts(sources: SearchSources) {
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

  const prepared = (): Attempt => {
    if (current === null) return prepareWith(startClient());
    return current.lacksGazetteer ? prepareWith(current.client) : current;
  };
  const ask = async <T>(
    attempt: Attempt,
    question: (client: SearchClient, complete: boolean) => Promise<Result<T, 'unavailable'>>,
  ): Promise<Result<T, 'unavailable'>> => {
    try {
      const [client, complete] = await Promise.all([attempt.client, attempt.complete]);
      return await question(client, complete);
    } catch (error) {
      failed(attempt, error);
      return fail('unavailable');
    }
  };
  return { ask, dispose, prepared, latest: (): Attempt => current ?? prepared() };
}

/**
 * The search in its worker, which starts with the first call; after `dispose` the next call starts another. What
 * lacks the gazetteer is completed by the next `prepare` or `everyday`.
 */
export function createSearchService(
  sources: SearchSources,
): SearchService & Readonly<{ dispose: () => void }> {
  const { ask, dispose, prepared, latest } = createAttempts(sources);
  return {
    prepare: () => {
      prepared();
    },
    search: (query, options) =>
      ask(latest(), async (client, complete) =>
        ok({ result: await client.search(query, options), complete }),
      ),
    everyday: () =>
      ask(prepared(), async (client, complete) =>
        complete ? ok(await client.everyday()) : fail('unavailable'),
      ),
    dispose,
  };
}
