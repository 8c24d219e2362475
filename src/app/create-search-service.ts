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

type Prepared = Readonly<{ client: SearchClient; complete: boolean }>;

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
  let preparing: Promise<Prepared> | null = null;
  let withoutGazetteer: SearchClient | null = null;

  const prepareWith = async (starting: SearchClient | Promise<SearchClient>): Promise<Prepared> => {
    const [client, gazetteerJson] = await Promise.all([starting, readGazetteer()]);
    const complete = await client.load(content, gazetteerJson);
    withoutGazetteer = complete ? null : client;
    return { client, complete };
  };
  const keep = (next: Promise<Prepared>): Promise<Prepared> => {
    preparing = next;
    return next;
  };
  const dispose = (): void => {
    preparing?.then(
      ({ client }) => client.dispose(),
      () => undefined,
    );
    [preparing, withoutGazetteer] = [null, null];
  };
  const failed = (attempt: Promise<Prepared>, error: unknown): void => {
    // Closed on purpose, or started anew since.
    if (preparing !== attempt) return;
    report(error, 'search');
    dispose();
  };

  return {
    prepare: () => {
      if (preparing !== null && withoutGazetteer === null) return;
      const attempt = keep(prepareWith(withoutGazetteer ?? startClient()));
      attempt.catch((error: unknown) => failed(attempt, error));
    },
    search: async (query, options) => {
      const attempt = preparing ?? keep(prepareWith(startClient()));
      try {
        const { client, complete } = await attempt;
        return ok({ result: await client.search(query, options), complete });
      } catch (error) {
        failed(attempt, error);
        return fail('unavailable');
      }
    },
    dispose,
  };
}
